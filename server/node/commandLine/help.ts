/** What `dateline --help` says. */

export const help = `dateline: names and dates in news articles, and dates that cannot be true

  dateline annotate FILE…          show an article with its names and dates
  dateline check FILE…             list the dates that contradict one another
  dateline compare FILE…           list the days in which articles differ
  dateline entities FILE…          list who and what several articles name
  dateline export --format F FILE… write the annotations into files

FILE is a text file, a folder (all articles in it) or - for standard input.

  --format F        annotate, export: terminal, json, jsonl, csv, brat,
                    geojson or kml (the places, for a map)
                    check: terminal, json, sarif or github
                    entities: terminal, json or csv
                    compare: terminal or json
  --date YYYY-MM-DD the articles' day, where they do not tell it
  --date-order O    how 03/04 is read where nothing tells: auto, dmy or mdy
  --rule NAME=S     how findings of a rule are shown: warning, information, hint
                    or off; may be given several times
  --max-warnings N  check: so many warnings are no failure; 0 if not given
  --unused-ignores  check: tell entries of .dateline/ignored.json that silence
                    nothing; each counts as a warning
  --out DIR         folder for the files (export: this folder)
  --bom             csv: begin with a byte order mark, for Excel
  --stdin-jsonl     annotate: read {"id", "text", "date"?} from each line of
                    standard input, write one record a line, in order
  -h, --help        this page
  -v, --version     the version

A day that was set and findings that were silenced in the editor count here too:
they stand in the nearest folder .dateline above an article.

Ends with 0; with 1 where check finds more warnings than --max-warnings; with 2
where an input cannot be read (the others are done). Nothing is sent anywhere,
no article is changed.
`;
