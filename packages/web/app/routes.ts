import { index, layout, route, type RouteConfig } from "@react-router/dev/routes";

export default [
  index("routes/choose-language.ts"),
  route("thema", "routes/theme.ts"),
  route(":lang", "routes/locale.tsx", [
    index("routes/landing.tsx"),
    route("over", "routes/about.tsx"),
    route("privacy", "routes/privacy.tsx"),
    route("toegankelijkheid", "routes/accessibility.tsx"),
    route("beroepen", "routes/guide/job-profiles.tsx"),
    route("werk/:slug", "routes/guide/job-profile.tsx"),
    route("leren", "routes/courses/courses.tsx"),
    route("leren/:slug", "routes/courses/course.tsx"),
    route("vacatures", "routes/vacancies/vacancies.tsx"),
    route("vacatures/:slug", "routes/vacancies/vacancy.tsx"),
    route("talenten", "routes/talent/how-it-works.tsx"),
    layout("routes/personal.tsx", [
      route("talenten/vraag/:n", "routes/talent/question.tsx"),
      route("talenten/nakijken", "routes/talent/check-answers.tsx"),
      route("talenten/kaart", "routes/talent/talents-card.tsx"),
      route("talenten/kaart/print", "routes/talent/print-card.tsx"),
      route("talenten/wissel", "routes/talent/choose-talents.tsx"),
      route("talenten/wat-vind-je-leuk", "routes/talent/likes.tsx"),
      route("talenten/wat-heb-jij-nodig", "routes/talent/needs.tsx"),
      route("werk", "routes/matches.tsx"),
      route("hulp", "routes/support/help.tsx"),
      route("hulp/gelukt", "routes/support/call-requested.tsx"),
      route("verzoek/:token", "routes/support/call-request.tsx"),
      route("bewaren", "routes/talent/keep.tsx"),
    ]),
  ]),
  route("*", "routes/not-found.ts"),
] satisfies RouteConfig;
