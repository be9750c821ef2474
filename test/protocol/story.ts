/** The story that the protocol's tests read: names under several forms, a wrong weekday, a day that does not exist. */

export const story = [
  'Published: March 6, 2025',
  '',
  'Ministers agree on ferry link',
  '',
  'PARIS (AP) — President Peter Marsden of Britain met Prime Minister Laura Hollins on Monday, March 4, 2025, to sign a deal on a new ferry link across the channel that both had long wanted.',
  '',
  '“We will begin next month,” Hollins said on Wednesday. The European Union backed the plan.',
  '',
  'Marsden told reporters that the EU would pay by April 31, 2026.',
].join('\n');

/** Nothing in it is wrong. */
export const cleanStory = story.replace('Monday, March 4', 'Tuesday, March 4').replace('April 31', 'April 30');
