import { GraphQLError } from "graphql";

/** For input outside what the schema allows and no result union covers: a page size, a cursor. */
export class BadUserInput extends GraphQLError {
  constructor(message: string, field: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT", field } });
  }
}
