import { Trans, useLingui } from "@lingui/react/macro";
import type { SavedItem, SavedKind } from "@techconnect/domain/talent/saved-items";
import { Button } from "@techconnect/ui/button";
import type { ReactNode } from "react";
import { useLocale } from "../../request/use-locale.ts";
import { CourseCard } from "../courses/course-card.tsx";
import { JobProfileCard } from "../guide/job-profile-card.tsx";
import { VacancyCard } from "../vacancies/vacancy-card.tsx";
import { savedAnchor } from "./saved-anchor.ts";
import type { Saved } from "./saved.query.ts";

type RemoveProps = { readonly item: SavedItem; readonly title: string };

const Remove = ({ item: { kind, slug }, title }: RemoveProps) => {
  const { t } = useLingui();
  return (
    <form method="post" action={`/${useLocale()}/bewaard`}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="slug" value={slug} />
      <Button kind="quiet" name="doe" value="haal-weg" aria-label={t`Haal weg: ${title}`}>
        <Trans>Haal weg</Trans>
      </Button>
    </form>
  );
};

const kindOf = (kind: Saved["kind"]): SavedKind =>
  kind === "VACANCY" ? "vacancy" : kind === "COURSE" ? "course" : "job-profile";

/** Where others of the kind are. */
const others: Readonly<Record<SavedKind, string>> = {
  vacancy: "vacatures",
  course: "leren",
  "job-profile": "beroepen",
};

type GoneProps = { readonly item: SavedItem; readonly children: ReactNode };

/** That it is over, which says nothing about whoever saved it, and what there is instead. */
const Over = ({ item: { kind }, children }: GoneProps) => (
  <>
    <p>{children}</p>
    <p>
      <a className="link-alone" href={`/${useLocale()}/${others[kind]}`}>
        {kind === "vacancy" && <Trans>Bekijk andere vacatures</Trans>}
        {kind === "course" && <Trans>Bekijk andere opleidingen</Trans>}
        {kind === "job-profile" && <Trans>Bekijk andere beroepen</Trans>}
      </a>
    </p>
  </>
);

const Gone = ({ item }: { readonly item: SavedItem }) => {
  const { t } = useLingui();
  const titles: Readonly<Record<SavedKind, string>> = {
    vacancy: t`Een vacature die weg is`,
    course: t`Een opleiding die weg is`,
    "job-profile": t`Een beroep dat weg is`,
  };
  return (
    <li className="card" id={savedAnchor(item)}>
      <h2 className="card__title">{titles[item.kind]}</h2>
      <Over item={item}>
        <Trans>Dit staat niet meer op onze site. Er is meer dat bij je kan passen.</Trans>
      </Over>
      <Remove item={item} title={titles[item.kind]} />
    </li>
  );
};

/** The three others that the page of a closed vacancy shows. */
const Closed = ({ slug }: { readonly slug: string }) => (
  <>
    <p>
      <Trans>Deze vacature is gesloten. Je kunt er niet meer op reageren.</Trans>
    </p>
    <p>
      <a className="link-alone" href={`/${useLocale()}/vacatures/${slug}`}>
        <Trans>Bekijk wat er op lijkt</Trans>
      </a>
    </p>
  </>
);

/** One saved thing, as the card that it has everywhere, with a way to let it go. */
export const SavedCard = ({ saved: { kind, slug, vacancy, course, jobProfile } }: { readonly saved: Saved }) => {
  const item = { kind: kindOf(kind), slug };
  const id = savedAnchor(item);
  if (vacancy !== null)
    return (
      <VacancyCard vacancy={vacancy} heading="h2" id={id}>
        {!vacancy.open && <Closed slug={slug} />}
        <Remove item={item} title={vacancy.title} />
      </VacancyCard>
    );
  if (course !== null)
    return (
      <CourseCard course={course} heading="h2" id={id}>
        {course.status === "HISTORIC" && (
          <Over item={item}>
            <Trans>Deze opleiding is gestopt. Je kunt je niet meer opgeven.</Trans>
          </Over>
        )}
        <Remove item={item} title={course.title} />
      </CourseCard>
    );
  if (jobProfile === null) return <Gone item={item} />;
  return (
    <JobProfileCard jobProfile={jobProfile} id={id}>
      <Remove item={item} title={jobProfile.title} />
    </JobProfileCard>
  );
};
