/** Heads of government and of state outside the United States whom newspapers recall, and their terms. `sources.tsv` has the pages on which each was found again, by somebody who had not seen these days; where pages differ by the days of a handover, the longer term stands. */

/**
 * A line is `office | nation | first names | surname | terms`, as in `presidents.ts`; the nation's words are those that may stand before the title.
 * Who is in office today is not here: a term without an end can be wrong tomorrow.
 */
export const leaderLines = `
prime minister | British | Winston | Churchill! | 1940-05-10..1945-07-26, 1951-10-26..1955-04-06
prime minister | British | Clement | Attlee! | 1945-07-26..1951-10-26
prime minister | British | Anthony | Eden | 1955-04-06..1957-01-10
prime minister | British | Harold | Macmillan! | 1957-01-10..1963-10-19
prime minister | British | Harold | Wilson | 1964-10-16..1970-06-19, 1974-03-04..1976-04-05
prime minister | British | Edward,Ted | Heath! | 1970-06-19..1974-03-04
prime minister | British | James,Jim | Callaghan! | 1976-04-05..1979-05-04
prime minister | British | Margaret | Thatcher! | 1979-05-04..1990-11-28
prime minister | British | John | Major | 1990-11-28..1997-05-02
prime minister | British | Tony | Blair! | 1997-05-02..2007-06-27
prime minister | British | Gordon | Brown | 2007-06-27..2010-05-11
prime minister | British | David | Cameron! | 2010-05-11..2016-07-13
prime minister | British | Theresa | May | 2016-07-13..2019-07-24
prime minister | British | Boris | Johnson | 2019-07-24..2022-09-06
prime minister | British | Liz | Truss! | 2022-09-06..2022-10-25
prime minister | British | Rishi | Sunak! | 2022-10-25..2024-07-05
prime minister | Canadian | Brian | Mulroney! | 1984-09-17..1993-06-25
prime minister | Canadian | Jean | Chretien,Chrétien! | 1993-11-04..2003-12-12
prime minister | Canadian | Stephen | Harper! | 2006-02-06..2015-11-04
prime minister | Canadian | Pierre | Trudeau | 1968-04-20..1979-06-04, 1980-03-03..1984-06-30
prime minister | Canadian | Justin | Trudeau | 2015-11-04..2025-03-14
prime minister | Australian | Gough | Whitlam! | 1972-12-05..1975-11-11
prime minister | Australian | Bob | Hawke! | 1983-03-11..1991-12-20
prime minister | Australian | Paul | Keating! | 1991-12-20..1996-03-11
prime minister | Australian | John | Howard | 1996-03-11..2007-12-03
prime minister | Australian | Julia | Gillard! | 2010-06-24..2013-06-27
prime minister | Australian | Malcolm | Turnbull! | 2015-09-15..2018-08-24
prime minister | Australian | Scott | Morrison | 2018-08-24..2022-05-23
prime minister | Zealand | Jacinda | Ardern! | 2017-10-26..2023-01-25
prime minister | Indian | Jawaharlal | Nehru! | 1947-08-15..1964-05-27
prime minister | Indian | Indira | Gandhi | 1966-01-24..1977-03-24, 1980-01-14..1984-10-31
prime minister | Indian | Rajiv | Gandhi | 1984-10-31..1989-12-02
prime minister | Indian | Manmohan | Singh | 2004-05-22..2014-05-26
prime minister | Israeli | Golda | Meir! | 1969-03-17..1974-06-03
prime minister | Israeli | Yitzhak | Rabin! | 1974-06-03..1977-06-21, 1992-07-13..1995-11-04
prime minister | Israeli | Ariel | Sharon! | 2001-03-07..2006-04-14
prime minister | Israeli | Ehud | Olmert! | 2006-04-14..2009-03-31
prime minister | Japanese | Junichiro | Koizumi! | 2001-04-26..2006-09-26
prime minister | Japanese | Shinzo | Abe! | 2006-09-26..2007-09-26, 2012-12-26..2020-09-16
prime minister | Japanese | Fumio | Kishida! | 2021-10-04..2024-10-01
prime minister | Italian | Silvio | Berlusconi! | 1994-05-10..1995-01-17, 2001-06-11..2006-05-17, 2008-05-08..2011-11-16
prime minister | Italian | Matteo | Renzi! | 2014-02-22..2016-12-12
prime minister | Italian | Mario | Draghi! | 2021-02-13..2022-10-22
prime minister | Spanish | Jose,José | Aznar! | 1996-05-05..2004-04-17
prime minister | Spanish | Mariano | Rajoy! | 2011-12-21..2018-06-02
prime minister | Swedish | Olof | Palme! | 1969-10-14..1976-10-08, 1982-10-08..1986-02-28
chancellor | German | Konrad | Adenauer! | 1949-09-15..1963-10-16
chancellor | German | Willy | Brandt | 1969-10-22..1974-05-16
chancellor | German | Helmut | Schmidt | 1974-05-16..1982-10-01
chancellor | German | Helmut | Kohl! | 1982-10-01..1998-10-27
chancellor | German | Gerhard | Schroeder,Schröder | 1998-10-27..2005-11-22
chancellor | German | Angela | Merkel! | 2005-11-22..2021-12-08
chancellor | German | Olaf | Scholz! | 2021-12-08..2025-05-06
president | French | Charles | Gaulle! | 1959-01-08..1969-04-28
president | French | Georges | Pompidou! | 1969-06-20..1974-04-02
president | French | Francois,François | Mitterrand! | 1981-05-21..1995-05-17
president | French | Jacques | Chirac! | 1995-05-17..2007-05-16
president | French | Nicolas | Sarkozy! | 2007-05-16..2012-05-15
president | French | Francois,François | Hollande! | 2012-05-15..2017-05-14
president | Russian | Boris | Yeltsin! | 1991-07-10..1999-12-31
president | Russian | Dmitry | Medvedev! | 2008-05-07..2012-05-07
president | South African | Nelson | Mandela! | 1994-05-10..1999-06-16
president | South African | Thabo | Mbeki! | 1999-06-16..2008-09-25
president | South African | Jacob | Zuma! | 2009-05-09..2018-02-14
president | Egyptian | Anwar | Sadat! | 1970-09-28..1981-10-06
president | Egyptian | Hosni | Mubarak! | 1981-10-14..2011-02-11
president | Egyptian | Mohamed,Mohammed | Morsi! | 2012-06-30..2013-07-03
president | Afghan | Ashraf | Ghani! | 2014-09-29..2021-08-15
president | Pakistani | Pervez | Musharraf! | 2001-06-20..2008-08-18
president | Philippine | Joseph | Estrada! | 1998-06-30..2001-01-20
president | Philippine | Rodrigo | Duterte! | 2016-06-30..2022-06-30
president | Indonesian | | Suharto! | 1967-03-12..1998-05-21
president | Mexican | Vicente | Fox | 2000-12-01..2006-12-01
president | Mexican | Ernesto | Zedillo! | 1994-12-01..2000-12-01
president | Brazilian | Dilma | Rousseff! | 2011-01-01..2016-08-31
president | Brazilian | Jair | Bolsonaro! | 2019-01-01..2023-01-01
president | Argentine | Carlos | Menem! | 1989-07-08..1999-12-10
president | Chilean | Salvador | Allende! | 1970-11-03..1973-09-11
president | Peruvian | Alberto | Fujimori | 1990-07-28..2000-11-22
president | Venezuelan | Hugo | Chavez,Chávez! | 1999-02-02..2013-03-05
president | Zimbabwean | Robert | Mugabe! | 1987-12-31..2017-11-21
president | Nigerian | Goodluck | Jonathan | 2010-05-06..2015-05-29
president | Kenyan | Daniel | Moi! | 1978-08-22..2002-12-30
president | Kenyan | Mwai | Kibaki! | 2002-12-30..2013-04-09
president | Czech | Vaclav,Václav | Havel! | 1989-12-29..1992-07-20, 1993-02-02..2003-02-02
president | Polish | Lech | Walesa,Wałęsa! | 1990-12-22..1995-12-23
president | Ukrainian | Viktor | Yushchenko! | 2005-01-23..2010-02-25
president | Ukrainian | Viktor | Yanukovych! | 2010-02-25..2014-02-22
president | Ukrainian | Petro | Poroshenko! | 2014-06-07..2019-05-20
president | Georgian | Mikheil | Saakashvili! | 2004-01-25..2013-11-17
president | Iranian | Mohammad | Khatami! | 1997-08-03..2005-08-03
president | Iranian | Mahmoud | Ahmadinejad! | 2005-08-03..2013-08-03
president | Iranian | Hassan | Rouhani! | 2013-08-03..2021-08-03
`;
