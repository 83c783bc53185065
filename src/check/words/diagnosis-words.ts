import type { ListedWords } from "./listed-words.ts";

/**
 * Names of diagnoses, in titles, need labels and names of options. Names of medicines and of therapies are
 * no diagnoses, and neither are words that families use for a feeling: anxious, depressed, panic.
 */
export const diagnosisWords: readonly ListedWords[] = [
  {
    say: ["depression", "depressive disorder", "depressive", "clinically depressed", "dysthymia"],
    instead: "Write “low mood” or “feeling low”.",
  },
  {
    say: [
      ...["adhd", "attention deficit hyperactivity disorder", "attention deficit disorder"],
      ...["attention deficit", "hyperactivity disorder", "hyperkinetic disorder"],
    ],
    instead: "Write “hard to concentrate” or “hard to sit still”.",
  },
  {
    say: [
      ...["anxiety disorder", "anxiety disorders", "generalised anxiety", "generalized anxiety"],
      ...["generalised anxiety disorder", "generalized anxiety disorder", "social anxiety"],
      ...["social anxiety disorder", "separation anxiety", "health anxiety", "gad"],
    ],
    instead: "Write “worrying a lot”, or name what the worry is about.",
  },
  {
    say: ["panic disorder"],
    instead: "Write “sudden strong fear”.",
  },
  {
    say: ["phobia", "phobias", "phobic", "agoraphobia"],
    instead: "Write “strong fear”, and name what it is of.",
  },
  {
    say: ["ocd", "obsessive compulsive disorder", "obsessive compulsive"],
    instead: "Write “thoughts and habits that are hard to stop”.",
  },
  {
    say: [
      ...["ptsd", "post traumatic stress disorder", "post traumatic stress"],
      ...["posttraumatic stress disorder", "posttraumatic stress"],
    ],
    instead: "Write “after something frightening”.",
  },
  {
    say: ["anorexia", "anorexia nervosa", "bulimia", "bulimia nervosa", "arfid"],
    instead: "Write “trouble with eating”.",
  },
  {
    say: ["eating disorder", "eating disorders"],
    instead: "Write “trouble with eating”.",
  },
  {
    say: ["psychosis", "psychotic", "schizophrenia", "schizophrenic"],
    instead: "Write “hearing or seeing things that others do not”.",
  },
  {
    say: ["bipolar", "bipolar disorder", "manic depression", "mania"],
    instead: "Write “mood that goes very high and very low”.",
  },
  {
    say: ["personality disorder", "personality disorders", "bpd", "eupd"],
    instead: "Write “strong feelings that change fast”.",
  },
  {
    say: ["conduct disorder", "oppositional defiant disorder", "oppositional defiant"],
    instead: "Write “anger and trouble with rules”.",
  },
  {
    say: ["insomnia"],
    instead: "Write “trouble sleeping”.",
  },
  {
    say: ["disorder", "disorders", "syndrome", "syndromes", "comorbid", "comorbidity"],
    instead: "Write “difficulty”, or name what is hard.",
  },
  {
    say: ["mental illness", "mental illnesses", "mentally ill"],
    instead: "Write “difficulty”, or name what is hard.",
  },
];
