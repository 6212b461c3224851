import { ArgsType, Field, Int, ObjectType, type ClassType, Extensions } from "type-graphql";
import type { Page, Position } from "../page.ts";
import { cursorOf } from "./cursor.ts";

@ObjectType("PageInfo", { simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Is there more after this page?" }) readonly hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Is there something before this page?" }) readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "The first row; null on an empty page." })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true, description: "The last row: pass it as `after`. Null on an empty page." })
  readonly endCursor!: string | null;
}

/** What a list field takes. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many, 1 to 100." }) readonly first!: number;
  @Field(() => String, { nullable: true, description: "The cursor after which to go on." }) readonly after?:
    | string
    | null;
}

/** What is a function here is worked out when it is asked for. */
export type Edge<Row> = { readonly cursor: () => string; readonly node: Row };
export type Connection<Row> = {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: () => PageInfo;
  readonly totalCount: () => Promise<number>;
};

/**
 * The Relay connection of a noun: `JobProfileConnection` and `JobProfileEdge` for `JobProfile`.
 *
 * @param name the GraphQL name of the noun
 */
export const connectionType = <Row extends object>(
  name: string,
  node: () => ClassType<Row>,
): ClassType<Connection<Row>> => {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A row of a list, with its place in it." })
  class EdgeType implements Edge<Row> {
    @Field(() => String, { description: "Opaque; valid for this list and language." }) readonly cursor!: () => string;
    @Field(node, { description: "The row." }) readonly node!: Row;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: "A page of a list." })
  class ConnectionType implements Connection<Row> {
    @Field(() => [EdgeType], { description: "The rows of this page, in order." })
    @Extensions({ rows: 1 })
    readonly edges!: readonly Edge<Row>[];
    @Field(() => PageInfo, { description: "Where this page stands." }) readonly pageInfo!: () => PageInfo;
    @Field(() => Int, { description: "How many the whole list has." }) readonly totalCount!: () => Promise<number>;
  }
  return ConnectionType;
};

/** A page as the wire wants it. */
export const connectionOf = <Row>(page: Page<Row>, after: unknown, count: () => Promise<number>): Connection<Row> => ({
  edges: page.rows.map((row) => ({ cursor: () => cursorOf(row.position), node: row })),
  pageInfo: () => ({
    hasNextPage: page.hasNext,
    hasPreviousPage: after !== null && after !== undefined,
    startCursor: cursorOrNull(page.rows[0]),
    endCursor: cursorOrNull(page.rows.at(-1)),
  }),
  totalCount: count,
});

const cursorOrNull = (row: { readonly position: Position } | undefined) => (row ? cursorOf(row.position) : null);
