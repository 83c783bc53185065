/**
 * Wishes that nobody would turn down. A statement that is nothing but one of these tells no two people
 * apart: everybody says it, so it pulls towards help.
 */
export const sharedWishes: readonly string[] = [
  "feel better",
  "get better",
  "be better",
  "feel well",
  "get well",
  "be well",
  "feel good",
  "feel happy",
  "feel happier",
  "be happy",
  "be happier",
  "recover",
  "get help",
  "help that works",
  "something that works",
  "what works",
  "it to work",
  "it to help",
  "the right help",
  "good help",
];
