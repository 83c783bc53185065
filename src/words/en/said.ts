/** What a talk calls people and their marks while it goes on; the note says the same. */
export const said = {
  roles: {
    "young-person": "Young person",
    parent: "Parent",
    "foster-carer": "Foster carer",
    "other-carer": "Carer",
    sibling: "Brother or sister",
    friend: "Friend",
    clinician: "Clinician",
    "social-worker": "Social worker",
    "school-staff": "School staff",
    interpreter: "Interpreter",
    advocate: "Advocate",
    other: "Somebody else",
  },
  marks: {
    good: "Good for me",
    worries: "Worries me",
    ask: "Ask about this",
    matters: "Matters to me",
  },
};
