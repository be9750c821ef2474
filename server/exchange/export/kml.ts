/** KML 2.2 (OGC 07-147r2): a placemark for each place of an article that is on the map, for Google Earth, My Maps and QGIS. */

import type { PlaceFeature } from './geoJson.ts';

/** One document for any number of articles. Coordinates are longitude, latitude. */
export function toKml(features: readonly PlaceFeature[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
${features.map(placemark).join('')}</Document>
</kml>
`;
}

function placemark({ geometry, properties }: PlaceFeature): string {
  const { name, article, entity, aliases, mentions, acting, ambiguous, countryName, region, by, confidence } =
    properties;
  const where = [region === name ? undefined : region, countryName === name ? undefined : countryName];
  const data = {
    article,
    entity,
    aliases: aliases.join('; ') || undefined,
    mentions,
    acting,
    ambiguous,
    by,
    confidence,
    geonamesId: properties.geonamesId,
  };
  const rows = Object.entries(data).flatMap(([key, value]) =>
    value === undefined ? [] : [`      <Data name="${key}"><value>${escaped(String(value))}</value></Data>\n`],
  );
  return `  <Placemark>
    <name>${escaped(name)}</name>
    <description>${escaped(where.filter(Boolean).join(', '))}</description>
    <ExtendedData>
${rows.join('')}    </ExtendedData>
    <Point><coordinates>${geometry.coordinates.join(',')}</coordinates></Point>
  </Placemark>
`;
}

/** Text for XML 1.0, which has no place for most control characters and for lone surrogates, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;');
}
