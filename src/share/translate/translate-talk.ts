import type { AsShown, GridTalk, OptionAsShown, QuestionAsShown } from "../../record/index.ts";
import type { WordsChoice } from "./choose-words.ts";

/** What was said about one grid, with the grid's words chosen anew; people's own words and all ids stay. */
export function translateTalk(talk: GridTalk, words: WordsChoice): GridTalk {
  const { other, choose, keep } = words;
  const { grid, shown, here, asShown } = talk;
  return {
    ...talk,
    grid: {
      ...grid,
      title: choose("title", grid.title, other?.title),
      need: choose("need/label", grid.need, other?.need.label),
      question: choose("decision/question", grid.question, other?.decision.question),
    },
    shown: { ...shown, hidden: shown.hidden.map((one) => ({ ...one, why: keep(one.why) })) },
    here: here && {
      ...here,
      offers: here.offers.map((one) => ({
        ...one,
        ...(one.how !== undefined && { how: keep(one.how) }),
        ...(one.why !== undefined && { why: keep(one.why) }),
        ...(one.wait !== undefined && { wait: { ...one.wait, say: keep(one.wait.say) } }),
      })),
    },
    asShown: translateShown(asShown, words),
  };
}

function translateShown(asShown: AsShown, words: WordsChoice): AsShown {
  const theirs = words.asShown;
  return {
    ...asShown,
    options: asShown.options.map((one) =>
      translateOption(one, findById(theirs?.options, one.id), words),
    ),
    questions: asShown.questions.map((one) =>
      translateQuestion(one, findById(theirs?.questions, one.id), words),
    ),
    alongside: asShown.alongside.map((one) => {
      const name = findById(theirs?.alongside, one.id)?.name;
      return { ...one, name: words.choose(`alongside/${one.id}/name`, one.name, name) };
    }),
  };
}

function translateOption(
  option: OptionAsShown,
  theirs: OptionAsShown | undefined,
  { choose }: WordsChoice,
): OptionAsShown {
  const place = `options/${option.id}`;
  return {
    ...option,
    name: choose(`${place}/name`, option.name, theirs?.name),
    variants: option.variants.map((one) => {
      const name = findById(theirs?.variants, one.id)?.name;
      return { ...one, name: choose(`${place}/variants/${one.id}/name`, one.name, name) };
    }),
  };
}

function translateQuestion(
  question: QuestionAsShown,
  theirs: QuestionAsShown | undefined,
  { choose }: WordsChoice,
): QuestionAsShown {
  const place = `questions/${question.id}`;
  return {
    ...question,
    ask: choose(`${place}/ask`, question.ask, theirs?.ask),
    ...(question.note !== undefined && {
      note: choose(`${place}/note`, question.note, theirs?.note),
    }),
    matters: question.matters.map((one) => {
      const say = findById(theirs?.matters, one.id)?.say;
      return { ...one, say: choose(`${place}/matters/${one.id}/say`, one.say, say) };
    }),
    answers: question.answers.map((one) => {
      const text = theirs?.answers.find(({ option }) => option === one.option)?.text;
      return { ...one, text: choose(`${place}/answers/${one.option}/text`, one.text, text) };
    }),
  };
}

function findById<Thing extends { id: string }>(
  things: readonly Thing[] | undefined,
  id: string,
): Thing | undefined {
  return things?.find((one) => one.id === id);
}
