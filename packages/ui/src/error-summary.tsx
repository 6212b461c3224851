import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  readonly title: ReactNode;
  /** `field` is the id of the field or group to go to. */
  readonly errors: readonly { readonly field: string; readonly message: ReactNode }[];
};

/** What went wrong, on top of a form, with a way to each place. Takes focus when it appears. */
export const ErrorSummary = ({ title, errors }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [errors]);
  return (
    <div className="errors" ref={box} tabIndex={-1} role="alert">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};
