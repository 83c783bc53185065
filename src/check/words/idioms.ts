import type { ListedWords } from "./listed-words.ts";

/**
 * Figures of speech that a literal reader trips on, and that do not survive translation: what they say is
 * not what their words mean. Each with the words to write instead.
 */
export const idioms: readonly ListedWords[] = [
  { say: ["ups and downs"], instead: 'Write "good days and bad days".' },
  { say: ["at the end of the day,"], instead: 'Take it out, or write "in the end".' },
  { say: ["on the same page"], instead: 'Write "agree", or "want the same thing".' },
  { say: ["get the ball rolling", "start the ball rolling"], instead: 'Write "start".' },
  { say: ["the ball is in * court"], instead: 'Write "you decide what comes next".' },
  {
    say: ["keep an eye on", "keeping an eye on", "keeps an eye on"],
    instead: 'Write "watch", or "look out for".',
  },
  { say: ["touch base", "touching base"], instead: 'Write "talk", or "be in contact".' },
  { say: ["in the loop", "out of the loop"], instead: 'Write "told what happens", or "not told".' },
  { say: ["reach out to", "reaching out to"], instead: 'Write "contact", or "ask".' },
  {
    say: ["open up to", "opening up", "open up about"],
    instead: 'Write "talk about how you feel".',
  },
  {
    say: [
      "bottle up",
      "bottle it up",
      "bottle things up",
      "bottling up",
      "bottled up",
      "bottle up * feelings",
    ],
    instead: 'Write "keep your feelings to yourself".',
  },
  { say: ["off * chest"], instead: 'Write "say what troubles you".' },
  {
    say: ["a weight off", "weight off * shoulders", "weight off * mind"],
    instead: 'Write "a relief".',
  },
  { say: ["under the weather"], instead: 'Write "a little ill".' },
  { say: ["feel blue", "feeling blue", "got the blues"], instead: 'Write "feel sad".' },
  {
    say: ["down in the dumps", "down in the mouth", "feeling down", "feel down"],
    instead: 'Write "feel low", or "feel sad".',
  },
  {
    say: ["in a dark place", "in a bad place", "in a good place", "in a better place"],
    instead: 'Write how the person feels: "very unhappy", "better".',
  },
  { say: ["light at the end of the tunnel"], instead: 'Write "hope that it gets better".' },
  { say: ["hit rock bottom", "rock bottom"], instead: 'Write "feel worse than ever".' },
  {
    say: ["at * wits' end", "at * wit's end", "at the end of * tether"],
    instead: 'Write "do not know what else to try".',
  },
  { say: ["on edge", "on tenterhooks"], instead: 'Write "tense", or "nervous".' },
  {
    say: ["butterflies in * stomach", "butterflies in * tummy"],
    instead: 'Write "a nervous feeling in the tummy".',
  },
  { say: ["a bundle of nerves", "a nervous wreck"], instead: 'Write "very nervous".' },
  {
    say: ["lose * temper", "loses * temper", "lost * temper", "lose * cool", "lose it completely"],
    instead: 'Write "get very angry".',
  },
  {
    say: ["see red", "blow up at", "hit the roof", "hit the ceiling"],
    instead: 'Write "get very angry".',
    except: ["see red flags"],
  },
  {
    say: ["let off steam", "letting off steam", "blow off steam"],
    instead: 'Write what helps: "run, shout into a pillow".',
  },
  { say: ["on an even keel", "an even keel"], instead: 'Write "steady", or "calm".' },
  {
    say: ["back on track", "on the right track", "on track", "off track"],
    instead: 'Write "going as planned", or "better again".',
  },
  {
    say: ["turn the corner", "turned the corner", "turn a corner", "turning point"],
    instead: 'Write "start to get better".',
  },
  { say: ["bounce back", "bouncing back", "bounced back"], instead: 'Write "feel better again".' },
  { say: ["back to square one", "square one"], instead: 'Write "back at the start".' },
  {
    say: ["one step forward", "two steps back", "one step at a time"],
    instead: 'Write "a little at a time", or "sometimes better, sometimes worse".',
  },
  { say: ["baby steps"], instead: 'Write "small steps".' },
  { say: ["a stepping stone"], instead: 'Write "a start on the way to".' },
  {
    say: ["a long way to go", "come a long way"],
    instead: "Write how much has changed, and what has not.",
  },
  { say: ["it's a marathon", "not a sprint"], instead: 'Write "it takes time".' },
  {
    say: ["jump through hoops", "jumping through hoops", "hoops to jump"],
    instead: "Write what has to be done first.",
  },
  { say: ["red tape"], instead: 'Write "forms and rules".' },
  {
    say: [
      "fall through the cracks",
      "fall through the net",
      "slip through the net",
      "slip through the cracks",
    ],
    instead: 'Write "get no help".',
  },
  {
    say: ["pass the buck", "passed from pillar to post", "from pillar to post"],
    instead: 'Write "sent from one service to the next".',
  },
  { say: ["a foot in the door"], instead: 'Write "a first contact".' },
  {
    say: ["no wrong door", "open door policy"],
    instead: 'Write "any service can help you find the right one".',
  },
  { say: ["hand in hand"], instead: 'Write "together".' },
  { say: ["rule of thumb"], instead: 'Write "a rough guide".' },
  { say: ["a rough patch", "a bad patch", "a sticky patch"], instead: 'Write "a hard time".' },
  {
    say: [
      "a bumpy ride",
      "a rollercoaster",
      "an emotional rollercoaster",
      "a roller coaster",
      "an emotional roller coaster",
    ],
    instead: 'Write "feelings that change a lot".',
  },
  { say: ["plain sailing", "smooth sailing"], instead: 'Write "without problems".' },
  {
    say: ["a piece of cake", "a walk in the park", "child's play"],
    instead: "Take it out: say what there is to do.",
  },
  {
    say: ["a silver bullet", "a magic bullet", "a magic wand", "a quick fix"],
    instead: 'Write "something that helps everybody", or "something that helps at once".',
  },
  { say: ["a silver lining"], instead: 'Write "a good side".' },
  { say: ["tip of the iceberg"], instead: 'Write "a small part of it".' },
  { say: ["the elephant in the room"], instead: 'Write "what nobody talks about".' },
  { say: ["in the same boat", "all in this together"], instead: 'Write "others feel the same".' },
  {
    say: ["in your shoes", "in their shoes", "in his shoes", "in her shoes", "in someone's shoes"],
    instead: 'Write "imagine how they feel".',
  },
  {
    say: ["a shoulder to cry on", "a listening ear", "lend an ear"],
    instead: 'Write "someone who listens".',
  },
  {
    say: ["there for you", "be there for", "by your side", "on your side"],
    instead: 'Write what the person does: "listens", "helps you".',
  },
  { say: ["in good hands", "in safe hands"], instead: "Write who looks after you." },
  {
    say: ["up to speed", "hit the ground running"],
    instead: 'Write "know what has happened so far", or "start at once".',
  },
  {
    say: ["in a nutshell", "long story short", "to cut a long story short"],
    instead: 'Take it out, or write "in short".',
  },
  { say: ["food for thought"], instead: 'Write "something to think about".' },
  { say: ["sleep on it"], instead: 'Write "wait a day before you decide".' },
  {
    say: ["weigh up", "weighing up", "on balance", "tip the balance", "tip the scales"],
    instead: 'Write "think about what is good and what is hard", or "decide".',
  },
  { say: ["on the fence", "sit on the fence"], instead: 'Write "not sure".' },
  {
    say: ["two sides of the same coin", "the flip side", "on the flip side"],
    instead: 'Write "on the other hand", or "also".',
  },
  { say: ["trial and error"], instead: 'Write "try one thing, then another".' },
  { say: ["a mixed bag"], instead: 'Write "some good, some not".' },
  { say: ["the bottom line"], instead: "Write what matters most." },
  { say: ["the big picture", "the bigger picture"], instead: 'Write "everything together".' },
  { say: ["from scratch"], instead: 'Write "from the start".' },
  { say: ["out of the blue", "come out of nowhere"], instead: 'Write "suddenly".' },
  {
    say: ["in the long run", "down the line", "down the road", "further down the line"],
    instead: 'Write "later", or say when.',
    except: ["just down the road", "live down the road"],
  },
  { say: ["for the time being"], instead: 'Write "for now".' },
  {
    say: ["around the clock", "round the clock", "24/7"],
    instead: 'Write "day and night".',
  },
  { say: ["once in a blue moon"], instead: 'Write "very rarely".' },
  { say: ["at the drop of a hat"], instead: 'Write "at once".' },
  {
    say: ["time will tell", "wait and see", "only time will tell"],
    instead: "Write what is looked at, and when.",
  },
  { say: ["touch wood", "fingers crossed"], instead: "Take it out." },
  { say: ["learn the ropes", "show you the ropes"], instead: 'Write "learn how it works".' },
  {
    say: ["rise to the challenge", "step up to the plate", "go the extra mile"],
    instead: "Write what the person does.",
  },
  {
    say: ["bite the bullet", "take the plunge", "face the music", "grasp the nettle"],
    instead: 'Write "do it although it is hard".',
  },
  { say: ["break the ice"], instead: 'Write "start to talk".' },
  {
    say: ["a chip on * shoulder", "a thick skin", "thick skinned"],
    instead: "Say what the person feels or does.",
  },
  {
    say: ["stand on * own two feet", "on * own two feet"],
    instead: 'Write "manage without help".',
  },
  {
    say: ["over the moon", "on cloud nine", "on top of the world"],
    instead: 'Write "very happy".',
  },
  {
    say: ["head in the clouds", "in a world of * own", "away with the fairies"],
    instead: 'Write "not paying attention".',
  },
  {
    say: [
      "ants in * pants",
      "bouncing off the walls",
      "like a whirlwind",
      "can't sit still for a second",
    ],
    instead: 'Write "moves a lot", or "cannot sit still".',
  },
  {
    say: ["in one ear and out the other", "goes over * head", "go over * head"],
    instead: 'Write "does not take it in".',
  },
  { say: ["a vicious circle", "a vicious cycle"], instead: 'Write "each makes the other worse".' },
  {
    say: ["spiral out of control", "spiralling out of control", "a downward spiral"],
    instead: 'Write "gets worse and worse".',
  },
  { say: ["the last straw", "the straw that broke"], instead: 'Write "one thing too many".' },
  {
    say: ["walking on eggshells", "walk on eggshells", "tread on eggshells"],
    instead: 'Write "very careful about what you say".',
  },
  { say: ["cold turkey"], instead: 'Write "stop all at once".' },
  { say: ["kick in", "kicks in", "kicking in"], instead: 'Write "start to work".' },
  {
    say: ["wear * heart on", "heart to heart"],
    instead: 'Write "an open talk".',
  },
  {
    say: ["a safe space", "safe pair of hands"],
    instead: 'Write where it is and what makes it safe: "a room where nobody is judged".',
  },
  {
    say: ["tailor made", "tailored to", "one size fits all", "one size does not fit all"],
    instead: 'Write "made to fit you", or "the same for everybody".',
  },
  {
    say: ["toolbox of", "toolkit of", "tools in * toolbox", "coping toolbox"],
    instead: 'Write "ways to cope".',
  },
  {
    say: ["build bridges", "bridge the gap", "bridging the gap"],
    instead: 'Write "bring people together", or "help until then".',
  },
  {
    say: ["game changer", "a game changer", "game changing"],
    instead: "Say what changes, and for how many.",
  },
  { say: ["peace of mind"], instead: 'Write "less worry".' },
  {
    say: ["take * toll", "takes * toll", "take a toll", "takes a toll", "taking its toll"],
    instead: 'Write "makes you tired", or what it does.',
  },
  {
    say: ["a lot on * plate", "too much on * plate", "enough on * plate"],
    instead: 'Write "a lot to do".',
  },
  { say: ["find * feet", "finding * feet"], instead: 'Write "get used to it".' },
  { say: ["nip it in the bud", "nip in the bud"], instead: 'Write "stop it early".' },
  { say: ["touch and go"], instead: 'Write "not certain".' },
  { say: ["up in the air"], instead: 'Write "not decided yet".' },
];
