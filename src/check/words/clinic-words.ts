import type { ListedWords } from "./listed-words.ts";

/** Words that make a person or a difficulty a case of a clinic. */
export const clinicWords: readonly ListedWords[] = [
  {
    say: ["patient", "patients", "inpatient", "inpatients", "outpatient", "outpatients"],
    instead: "Write “person”, “young person” or “child”.",
    except: ["be patient", "being patient", "stay patient", "staying patient", "am patient"],
  },
  { say: ["symptom", "symptoms"], instead: "Write “difficulties”, or name what people notice." },
];
