/**
 * An instant out of a flat row. MikroORM has `pg` leave timestamps as text and turns them into dates while it hydrates;
 * flat rows are not hydrated, so they hold text where their types say `Date`.
 */
export const instantOf = (column: Date | string): Date => new Date(column);
