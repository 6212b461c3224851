/**
 * Words that say nothing of what somebody did, in the languages of most visitors: without them "ik heb jaren in een
 * winkel gewerkt" and "in een winkel gewerkt" come down to the same, and "in een … gewerkt" is no likeness.
 */
const fillers = new Set(
  [
    "ik je jij hij zij ze we wij mij me mijn mijne ons onze een de het dat die dit er daar hier wat zo",
    "in op aan bij van voor met naar uit om over door tot als te ten ter of en ook nog al maar want dus toen dan",
    "ben was waren geweest bent is zijn heb had hebt hebben heeft gehad doe deed gedaan doen kan kon ga ging gegaan",
    "gewerkt werk werkte werken werkzaam gestaan gezeten geholpen soms vaak veel heel erg graag leuk vind vond hou",
    "houd jaar jaren lang maanden dagen dag uur sinds ongeveer vroeger eerst daarna verder eigenlijk gewoon nu beetje",
    "ervaring baan beroep functie medewerker",
    "i my me we our a an the it that this there was were been am are is be have had has did do done for at in on of to",
    "with from by as and also or but then so worked working work job experience years year months some lot very really",
    "like love enjoy used always now since bit",
    "في من على إلى الى عن مع كنت كان عملت أعمل اعمل عمل العمل شغل اشتغلت أنا انا لي عندي لدي سنوات سنة أيضا ثم أو هو هي",
    "ben bir ve ile için da de olarak çalıştım çalışıyorum çalışmak yıl çok iş oldum idim yaptım",
    "я і та й у в на з за до від був була працював працювала робота роки років мій моя",
    "ja i w we na z za do od był byłem byłam pracowałem pracowałam praca lat lata mój moja jako przez",
  ].flatMap((words) => words.split(" ")),
);

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’#+]*/gu;

/** The ending of an Arabic noun that says what somebody was, as in `كنت طباخًا`; names go without it. */
const accusative = /(?<=[\u0621-\u064A]{3})(?:اً|ًا|ا)(?![\p{L}\p{M}])/gu;

/** The same text with spaces for what says nothing, so that places stay the same. */
export const tellingIn = (text: string): string =>
  text
    .replaceAll(word, (found) => (fillers.has(found.toLowerCase()) ? " ".repeat(found.length) : found))
    .replaceAll(accusative, (found) => " ".repeat(found.length));

/** Does it say something? */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]{2}/u.test(tellingIn(text));
