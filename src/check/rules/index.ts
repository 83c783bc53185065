// In: one file as far as it can be made out, and everything checked with it.
// Out: the findings of each rule.
// Never: what a finding weighs in this file, and who is told. The check decides that.
import type { Rule } from "../rule.ts";
import { absoluteRisk } from "./absolute-risk.ts";
import { answerForEveryOption } from "./answer-for-every-option.ts";
import { balancedDetail } from "./balanced-detail.ts";
import { balancedLength } from "./balanced-length.ts";
import { balancedMatters } from "./balanced-matters.ts";
import { certaintyShown } from "./certainty-shown.ts";
import { checkedContacts } from "./checked-contacts.ts";
import { comparableFigures } from "./comparable-figures.ts";
import { dates } from "./dates.ts";
import { declaredInterests } from "./declared-interests.ts";
import { equalEmphasis } from "./equal-emphasis.ts";
import { evidenceFitsOption } from "./evidence-fits-option.ts";
import { filledIn } from "./filled-in.ts";
import { fitsOnePage } from "./fits-one-page.ts";
import { frequencyForm } from "./frequency-form.ts";
import { fullRange } from "./full-range.ts";
import { glossaryTerms } from "./glossary-terms.ts";
import { helpFirst } from "./help-first.ts";
import { includesNoNewHelp } from "./includes-no-new-help.ts";
import { inlineContacts } from "./inline-contacts.ts";
import { markdownStructure } from "./markdown-structure.ts";
import { namedPopulation } from "./named-population.ts";
import { needsLedWords } from "./needs-led-words.ts";
import { neutralWords } from "./neutral-words.ts";
import { numberBesideWord } from "./number-beside-word.ts";
import { numbersFromEvidence } from "./numbers-from-evidence.ts";
import { offersFitGrid } from "./offers-fit-grid.ts";
import { plainIdiom } from "./plain-idiom.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import { questionForm } from "./question-form.ts";
import { readingAge } from "./reading-age.ts";
import { requiredQuestions } from "./required-questions.ts";
import { safeLinks } from "./safe-links.ts";
import { sameDenominator } from "./same-denominator.ts";
import { sameDirection } from "./same-direction.ts";
import { schema } from "./schema.ts";
import { shortSentences } from "./short-sentences.ts";
import { sourcedClaims } from "./sourced-claims.ts";
import { statedExceptions } from "./stated-exceptions.ts";
import { translationCurrent } from "./translation-current.ts";
import { uniqueIds } from "./unique-ids.ts";
import { wordBudget } from "./word-budget.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** Every rule, in the order in which they run: the last one looks at what the others found. */
export const rules: readonly Rule[] = [
  yamlSyntax,
  markdownStructure,
  schema,
  filledIn,
  uniqueIds,
  answerForEveryOption,
  includesNoNewHelp,
  requiredQuestions,
  fullRange,
  helpFirst,
  questionForm,
  needsLedWords,
  balancedLength,
  balancedDetail,
  balancedMatters,
  sourcedClaims,
  evidenceFitsOption,
  numbersFromEvidence,
  comparableFigures,
  sameDirection,
  sameDenominator,
  namedPopulation,
  absoluteRisk,
  frequencyForm,
  numberBesideWord,
  certaintyShown,
  neutralWords,
  equalEmphasis,
  plainIdiom,
  readingAge,
  shortSentences,
  wordBudget,
  fitsOnePage,
  plainMarkdown,
  safeLinks,
  checkedContacts,
  inlineContacts,
  offersFitGrid,
  translationCurrent,
  glossaryTerms,
  declaredInterests,
  dates,
  statedExceptions,
];
