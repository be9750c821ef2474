/** Years of birth and death of people whom newspapers recall by full names that nobody else of note bears. Years alone; `sources.tsv` has the page on which they were found again, by somebody who had not seen these. */

import type { PlainDate } from '../../time/plainDate.ts';

/** `names | born | died`; years alone, for they decide. */
export const lifeLines = `
Winston Churchill | 1874 | 1965
Mahatma Gandhi,Mohandas Gandhi | 1869 | 1948
Jawaharlal Nehru | 1889 | 1964
Indira Gandhi | 1917 | 1984
Marie Curie | 1867 | 1934
Pierre Curie | 1859 | 1906
Albert Einstein | 1879 | 1955
Nikola Tesla | 1856 | 1943
Thomas Edison | 1847 | 1931
Alexander Graham Bell | 1847 | 1922
Guglielmo Marconi | 1874 | 1937
Henry Ford | 1863 | 1947
Orville Wright | 1871 | 1948
Wilbur Wright | 1867 | 1912
Charles Darwin | 1809 | 1882
Isaac Newton | 1643 | 1727
Galileo Galilei | 1564 | 1642
Louis Pasteur | 1822 | 1895
Florence Nightingale | 1820 | 1910
Sigmund Freud | 1856 | 1939
Karl Marx | 1818 | 1883
Friedrich Engels | 1820 | 1895
Vladimir Lenin | 1870 | 1924
Leon Trotsky | 1879 | 1940
Joseph Stalin,Josef Stalin | 1878 | 1953
Nikita Khrushchev | 1894 | 1971
Leonid Brezhnev | 1906 | 1982
Mao Zedong,Mao Tse-tung | 1893 | 1976
Zhou Enlai | 1898 | 1976
Ho Chi Minh | 1890 | 1969
Adolf Hitler | 1889 | 1945
Benito Mussolini | 1883 | 1945
Francisco Franco | 1892 | 1975
Josip Broz Tito | 1892 | 1980
Charles de Gaulle | 1890 | 1970
Konrad Adenauer | 1876 | 1967
Otto von Bismarck | 1815 | 1898
Napoleon Bonaparte | 1769 | 1821
Queen Victoria | 1819 | 1901
Abraham Lincoln | 1809 | 1865
George Washington | 1732 | 1799
Thomas Jefferson | 1743 | 1826
Benjamin Franklin | 1706 | 1790
Ulysses S. Grant | 1822 | 1885
Theodore Roosevelt | 1858 | 1919
Woodrow Wilson | 1856 | 1924
Franklin D. Roosevelt,Franklin Delano Roosevelt | 1882 | 1945
Eleanor Roosevelt | 1884 | 1962
Dwight D. Eisenhower,Dwight Eisenhower | 1890 | 1969
John F. Kennedy | 1917 | 1963
Lyndon B. Johnson | 1908 | 1973
Richard Nixon | 1913 | 1994
Ronald Reagan | 1911 | 2004
Martin Luther King Jr. | 1929 | 1968
Malcolm X | 1925 | 1965
Rosa Parks | 1913 | 2005
Nelson Mandela | 1918 | 2013
Margaret Thatcher | 1925 | 2013
Clement Attlee | 1883 | 1967
Yasser Arafat | 1929 | 2004
Yitzhak Rabin | 1922 | 1995
Golda Meir | 1898 | 1978
David Ben-Gurion | 1886 | 1973
Anwar Sadat | 1918 | 1981
Gamal Abdel Nasser | 1918 | 1970
Saddam Hussein | 1937 | 2006
Muammar Gaddafi,Moammar Gadhafi | 1942 | 2011
Osama bin Laden | 1957 | 2011
Fidel Castro | 1926 | 2016
Che Guevara | 1928 | 1967
Salvador Allende | 1908 | 1973
Augusto Pinochet | 1915 | 2006
Eva Peron,Eva Perón | 1919 | 1952
Hugo Chavez,Hugo Chávez | 1954 | 2013
Mother Teresa | 1910 | 1997
Steve Jobs | 1955 | 2011
Stephen Hawking | 1942 | 2018
Alan Turing | 1912 | 1954
Neil Armstrong | 1930 | 2012
Yuri Gagarin | 1934 | 1968
Charles Lindbergh | 1902 | 1974
Roald Amundsen | 1872 | 1928
Ernest Shackleton | 1874 | 1922
Robert Falcon Scott | 1868 | 1912
David Livingstone | 1813 | 1873
Edmund Hillary | 1919 | 2008
Anne Frank | 1929 | 1945
Charles Dickens | 1812 | 1870
Jane Austen | 1775 | 1817
Mark Twain | 1835 | 1910
Oscar Wilde | 1854 | 1900
Leo Tolstoy | 1828 | 1910
Fyodor Dostoevsky | 1821 | 1881
Anton Chekhov | 1860 | 1904
Victor Hugo | 1802 | 1885
Ernest Hemingway | 1899 | 1961
Virginia Woolf | 1882 | 1941
James Joyce | 1882 | 1941
George Orwell | 1903 | 1950
Franz Kafka | 1883 | 1924
Agatha Christie | 1890 | 1976
Charlie Chaplin | 1889 | 1977
Alfred Hitchcock | 1899 | 1980
Walt Disney | 1901 | 1966
Marilyn Monroe | 1926 | 1962
James Dean | 1931 | 1955
Humphrey Bogart | 1899 | 1957
Audrey Hepburn | 1929 | 1993
Elvis Presley | 1935 | 1977
John Lennon | 1940 | 1980
George Harrison | 1943 | 2001
Jimi Hendrix | 1942 | 1970
Janis Joplin | 1943 | 1970
Jim Morrison | 1943 | 1971
Bob Marley | 1945 | 1981
Freddie Mercury | 1946 | 1991
Kurt Cobain | 1967 | 1994
Michael Jackson | 1958 | 2009
Louis Armstrong | 1901 | 1971
Duke Ellington | 1899 | 1974
Edith Piaf,Édith Piaf | 1915 | 1963
Maria Callas | 1923 | 1977
Wolfgang Amadeus Mozart | 1756 | 1791
Ludwig van Beethoven | 1770 | 1827
Johannes Brahms | 1833 | 1897
Richard Wagner | 1813 | 1883
Giuseppe Verdi | 1813 | 1901
Gustav Mahler | 1860 | 1911
Igor Stravinsky | 1882 | 1971
Dmitri Shostakovich | 1906 | 1975
Pablo Picasso | 1881 | 1973
Vincent van Gogh | 1853 | 1890
Claude Monet | 1840 | 1926
Auguste Rodin | 1840 | 1917
Salvador Dali,Salvador Dalí | 1904 | 1989
Frida Kahlo | 1907 | 1954
Andy Warhol | 1928 | 1987
Antoni Gaudi,Antoni Gaudí | 1852 | 1926
Frank Lloyd Wright | 1867 | 1959
Le Corbusier | 1887 | 1965
Jesse Owens | 1913 | 1980
Babe Ruth | 1895 | 1948
Jackie Robinson | 1919 | 1972
Muhammad Ali | 1942 | 2016
Ayrton Senna | 1960 | 1994
Diego Maradona | 1960 | 2020
Desmond Tutu | 1931 | 2021
`;

export interface KnownLife {
  readonly name: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

let opened: ReadonlyMap<string, KnownLife> | undefined;

/** The life of whoever bears that full name, from the first day of the year of birth to the last of that of death. */
export function knownLife(name: string): KnownLife | undefined {
  opened ??= new Map(
    lifeLines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', born, died] = line.split(' | ');
        return names.split(',').map((own) => {
          const first = { year: Number(born), month: 1, day: 1 };
          return [own, { name: own, first, last: { year: Number(died), month: 12, day: 31 } }] as const;
        });
      }),
  );
  return opened.get(name);
}
