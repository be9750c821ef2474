/** Countries, their first divisions and their cities, as they are gathered for the atlas. */

export interface GatheredCountry {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** 0 where unknown. */
  readonly population: number;
}

export interface GatheredRegion {
  readonly country: number;
  /** Empty for the cities of a country that no region is known of. */
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** People in its cities together: how much is spoken of it. */
  readonly weight: number;
}

export interface GatheredCity {
  readonly id: number;
  readonly region: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly rank: 'capital' | 'seat' | 'city';
}
