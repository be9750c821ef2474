/** Presidents and vice presidents of the United States since 1923, and Theodore Roosevelt, with their terms, from `executive.yaml` of unitedstates/congress-legislators (CC0). */

/**
 * A line is `office | first names | middle | surname | terms`; the first of several first names is the one that findings use.
 * `!` stands behind a surname that, behind the title, names nobody else: presidents of universities and companies have names, too.
 */
export const presidentLines = `
president | Calvin | | Coolidge! | 1923-08-02..1929-03-04
president | Herbert | Clark | Hoover | 1929-03-04..1933-03-04
president | Franklin | Delano | Roosevelt! | 1933-03-04..1945-04-12
president | Theodore,Teddy | | Roosevelt! | 1901-09-14..1909-03-04
president | Harry | S. | Truman! | 1945-04-12..1953-01-20
president | Dwight | David | Eisenhower! | 1953-01-20..1961-01-20
president | John | Fitzgerald | Kennedy | 1961-01-20..1963-11-22
president | Lyndon | Baines | Johnson | 1963-11-22..1969-01-20
president | Richard | Milhous | Nixon! | 1969-01-20..1974-08-09
president | Gerald | Rudolph | Ford | 1974-08-09..1977-01-20
president | Jimmy,James | Earl | Carter | 1977-01-20..1981-01-20
president | Ronald | Wilson | Reagan! | 1981-01-20..1989-01-20
president | George | Herbert Walker | Bush! | 1989-01-20..1993-01-20
president | Bill,William | Jefferson | Clinton! | 1993-01-20..2001-01-20
president | George | Walker | Bush! | 2001-01-20..2009-01-20
president | Barack | Hussein | Obama! | 2009-01-20..2017-01-20
president | Donald | J. | Trump! | 2017-01-20..2021-01-20, 2025-01-20..2029-01-20
president | Joe,Joseph | Robinette | Biden! | 2021-01-20..2025-01-20
vice president | Richard | Milhous | Nixon! | 1953-01-20..1961-01-20
vice president | Lyndon | Baines | Johnson | 1961-01-20..1963-11-22
vice president | Hubert | Horatio | Humphrey | 1965-01-20..1969-01-20
vice president | Spiro | Theodore | Agnew! | 1969-01-20..1973-10-10
vice president | Gerald | Rudolph | Ford | 1973-12-06..1974-08-09
vice president | Nelson | Aldrich | Rockefeller! | 1974-12-19..1977-01-20
vice president | Walter | Frederick | Mondale! | 1977-01-20..1981-01-20
vice president | George | Herbert Walker | Bush! | 1981-01-20..1989-01-20
vice president | Dan | Danforth | Quayle! | 1989-01-20..1993-01-20
vice president | Al,Albert | Arnold | Gore! | 1993-01-20..2001-01-20
vice president | Dick,Richard | Bruce | Cheney! | 2001-01-20..2009-01-20
vice president | Joe,Joseph | Robinette | Biden! | 2009-01-20..2017-01-20
vice president | Mike | | Pence! | 2017-01-20..2021-01-20
vice president | Kamala | D. | Harris | 2021-01-20..2025-01-20
vice president | JD,J.D.,James | David | Vance | 2025-01-20..2029-01-20
`;
