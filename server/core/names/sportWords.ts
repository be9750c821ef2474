/** The words of sports pages: who meets whom, how it ends, who plays where. */

import { wordSet } from '../text/wordSet.ts';

/** Between two teams, the loser behind the verb or behind a preposition: "edged", "rallied past", "lost to". */
export const contestVerbs = wordSet(
  'beat beats beating edge edges edged edging thrash thrashes thrashed rout routs routed hammer hammers hammered trounce trounces trounced defeat defeats defeated down downs downed upset upsets blank blanks blanked outscore outscored outplay outplays outplayed overcome overcomes overcame sink sinks sank stun stuns stunned sweep sweeps swept crush crushes crushed overpower overpowered top tops topped hold holds held win wins won lose loses lost draw draws drew tie ties tied rally rallied fall falls fell cruise cruised ease eased romp romped slump slumped ' +
    'host hosts hosted face faces faced play plays played visit visits visited meet meets met entertain entertains',
);

/** Nouns that stand between a score and the other team: "a 3-0 win over". */
export const resultNouns = wordSet(
  'win victory loss defeat draw tie rout triumph thrashing hammering drubbing lead deficit success upset comeback stalemate setback shutout',
);

/** Of sport; where one town "beats" another in the same sentence, they leave no doubt. */
export const sportNouns = wordSet(
  'goalkeeper midfielder midfield striker winger quarterback quarterbacks shortstop outfielder linebacker playoff playoffs play-off play-offs semifinal semifinals quarterfinal quarterfinals innings inning wicket wickets halftime half-time kickoff kick-off touchdown touchdowns equaliser equalizer hat-trick homer homers homered rebounds postseason preseason unbeaten runner-up scoreless goalless scoresheet offside dugout batsman batsmen bowler bowlers pacer tries scrum scrums free-throw three-pointer three-pointers puck birdies doubleheader runs goal goals match matches league overtime shootout derby fixture finals',
);

/** The last words of where matches are played: "at the Olympic Stadium" is no team. */
export const grounds = wordSet(
  'stadium arena park ground field road lane street garden gardens centre center coliseum dome bowl oval circuit',
);

/** Stand behind the name of a team: "the Wigan striker". */
export const teamPositions = wordSet(
  'goalkeeper keeper striker midfielder midfield winger quarterback shortstop linebacker outfielder fullback full-back defender defence defense skipper forward playmaker wicketkeeper',
);
