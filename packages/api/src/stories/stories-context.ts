import type { InLocale, Loader } from "../platform/loader.ts";
import type { Stories, Story } from "./story.ts";

/** What the resolvers of this slice find in the context of a request. */
export type StoriesContext = {
  readonly stories: Stories & {
    readonly ofJobProfile: Loader<InLocale, readonly Story[]>;
    /** "Example. Not a real person." */
    readonly exampleNotice: (locale: Story["locale"]) => string;
  };
};
