/** A small library that checks clean: one grid, the evidence it cites, one pack of contacts. */
export const sampleFiles: Readonly<Record<string, string>> = {
  "grids/try-first/grid.yaml": `format: 1
id: try-first
version: "1.0.0"
status: draft
language: en-GB
country: GB
title: "Feeling low: what can I try?"
need:
  label: Feeling low
  summary: You have felt low lately.
  naturalCourse: { text: It often passes with time., evidence: [ev-wait] }
decision: { question: What can I try?, setting: outside-nhs }
audience: { for: young-person, with: [parent-carer], ages: 11-18 }
useWith: anyone
options:
  - { id: wait, name: Wait two weeks, kind: no-new-help, covers: [waiting], groupings: [getting-advice] }
  - { id: course, name: A guided course, kind: talking-therapy, covers: [course], groupings: [getting-help] }
alongside:
  - { id: friend, name: Someone we trust, text: Tell one person you trust., basis: draft }
questions:
  - id: what
    ask: What does it involve?
    kinds: [involves, time]
    matters:
      - { id: talk, say: I want to talk. }
      - { id: alone, say: I would rather not talk. }
    answers:
      course:
        text: |
          You meet a **trained** person.
          You can *stop* at any time.

          - Bring someone
          - Ask what is [written down](https://example.org/records)
        more: Each talk is short.
        basis: draft
      wait: { text: You start nothing new. You talk again in **two weeks**., basis: draft }
  - id: how-likely
    ask: How likely is it to help?
    kinds: [benefit]
    outcome: { measure: did well, by: 12 weeks, group: young people }
    answers:
      wait: { basis: not-known }
      course:
        text: More people did well with a course than without one.
        basis: evidence
        evidence: [ev-course]
        chance: { from: ev-course }
  - id: downsides
    ask: What are the downsides?
    kinds: [downside]
    answers:
      wait: { text: It can go on., basis: draft }
      course: { text: Talking can be hard., basis: draft }
  - id: like
    ask: What is it like, and when would we stop?
    kinds: [experience, stop]
    answers:
      wait: { text: You carry on as you are., basis: draft }
      course:
        text: It can feel strange at first.
        basis: consensus
        consensus: { body: NICE, year: 2019, link: "https://www.nice.org.uk/guidance/ng134" }
  - id: where
    ask: Where do I get it?
    kinds: [where]
    answers:
      wait: { text: Wherever you are., basis: draft }
      course: { text: Ask a GP., basis: draft }
questionsToAsk: [Who will I see?]
contacts: [gb-eng]
safety: { quickExit: true }
about:
  publisher: { name: The sample project }
  authors: [{ name: The sample project, credentials: None. }]
  published: "2026-11-22"
  reviewBy: "2027-11-22"
  updatePolicy: Looked at every year.
exceptions:
  - { rule: balanced-matters, why: A sample holds few statements. }
  - { rule: balanced-detail, why: A sample shows each basis once. }
  - { rule: declared-interests, why: Nobody stands behind a sample. }
`,
  "grids/evidence/low-mood.yaml": `format: 1
entries:
  - id: ev-wait
    claim: Low mood often passes.
    about: [waiting]
    group: young people
    certainty: low
    source: { title: A study of waiting, publisher: A journal, year: 2020 }
    checkedOn: "2026-11-22"
  - id: ev-course
    claim: More young people did well with a course than on a waiting list.
    about: [course]
    measure: did well
    period: 12 weeks
    group: young people
    studied: 200
    arms:
      - { id: course, say: with a course, count: 39, outOf: 100 }
      - { id: list, say: on a waiting list, count: 24, outOf: 100, comparison: waiting-list }
    certainty: moderate
    source: { title: A study of courses, publisher: A journal, year: 2021, url: "https://example.org/study" }
    checkedOn: "2026-11-22"
    note: Read twice.
`,
  "grids/contacts/gb-eng.yaml": `format: 1
id: gb-eng
nation: GB-ENG
name: England
language: en-GB
contacts:
  - id: everything
    name: Every way
    when: danger
    ways:
      - { by: text, to: "100 200", keyword: HELLO }
      - { by: text, to: "100 200" }
      - { by: chat, to: "https://example.org/chat" }
      - { by: phone, to: "100 200 300" }
      - { by: email, to: "talk@example.org" }
      - { by: go, place: The library }
    source: { title: A page, publisher: A charity }
    sourceDate: "2026"
    rungOn: "2026-11-22"
    rungBy: a tester
`,
};
