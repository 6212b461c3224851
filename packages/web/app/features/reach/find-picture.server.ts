import type { ApolloClient } from "@apollo/client";
import type { I18n } from "@lingui/core";
import { ask } from "../../apollo/ask.ts";
import { graphql } from "../../graphql/generated/gql.ts";
import { tilesOfSkills } from "../guide/tile-of-skill.ts";
import { publicPages } from "../site/public-pages.ts";
import { isPicturedKind, type Picture, type PicturedKind } from "./picture.ts";
import { pictureOfPage, pictureOfThing } from "./picture-words.ts";

const JobProfilePicture = graphql(`
  query JobProfilePicture($slug: String!) {
    jobProfile(slug: $slug) {
      id
      title
      skills {
        weight
        skill {
          id
        }
      }
    }
  }
`);

const CoursePicture = graphql(`
  query CoursePicture($slug: String!) {
    course(slug: $slug) {
      id
      title
      notice
    }
  }
`);

const VacancyPicture = graphql(`
  query VacancyPicture($slug: String!) {
    vacancy(slug: $slug) {
      id
      title
      notice
      open
    }
  }
`);

type Found = Pick<Parameters<typeof pictureOfThing>[1], "title" | "notice" | "tiles">;

const finders: Readonly<Record<PicturedKind, (client: ApolloClient, slug: string) => Promise<Found | null>>> = {
  werk: async (client, slug) => {
    const profile = (await ask(client, JobProfilePicture, { slug }))?.jobProfile;
    return profile ? { title: profile.title, notice: null, tiles: tilesOfSkills(profile.skills) } : null;
  },
  leren: async (client, slug) => {
    const course = (await ask(client, CoursePicture, { slug }))?.course;
    return course ? { title: course.title, notice: course.notice, tiles: [] } : null;
  },
  vacatures: async (client, slug) => {
    const vacancy = (await ask(client, VacancyPicture, { slug }))?.vacancy;
    return vacancy?.open ? { title: vacancy.title, notice: vacancy.notice, tiles: [] } : null;
  },
};

type Asked = { readonly kind: string; readonly slug: string };

/**
 * What is drawn at an address. Words come from what we publish and never from the address, so that nobody can have
 * us draw theirs.
 *
 * @returns null where there is nothing of that name
 */
export const findPicture = async (client: ApolloClient, i18n: I18n, { kind, slug }: Asked): Promise<Picture | null> => {
  if (kind === "pagina")
    return slug === "techconnect" || (slug !== "" && slug in publicPages) ? pictureOfPage(i18n, slug) : null;
  if (!isPicturedKind(kind)) return null;
  const found = await finders[kind](client, slug);
  return found && pictureOfThing(i18n, { kind, slug, ...found });
};
