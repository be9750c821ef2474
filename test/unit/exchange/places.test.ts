/** Places in the record and the exports, read back as their readers do. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvParse } from 'd3-dsv';
import type { ExportFormat } from '../../../server/exchange/export/exportArticle.ts';
import { exportArticle } from '../../../server/exchange/export/exportArticle.ts';
import { toKml } from '../../../server/exchange/export/kml.ts';
import { withModel } from '../names/namesOf.ts';

const text =
  'OSLO, Norway (AP) — Norway has recalled its envoy. Police in Paris, Texas, closed a road to Springfield on the Danube. In Villarrabeta, Chile, it rained.';
const { article } = withModel.analyze(text);
const places = withModel.groundPlaces(article);

function exported(format: ExportFormat): string {
  return exportArticle(article, format, { name: 'talks.txt', word: ({ id }) => id, places }).at(-1)!.content;
}

interface Feature {
  readonly type: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly [number, number] };
  readonly properties: Readonly<Record<string, unknown>>;
}

describe('the record', () => {
  const record = JSON.parse(exported('json')) as { entities: { name: string; place?: Record<string, unknown> }[] };
  const placeOf = (name: string) => record.entities.find((entity) => entity.name === name)!.place;

  it('tells where a place is, and how that was decided', () => {
    const { population, alternatives, ...paris } = placeOf('Paris')!;
    assert.deepEqual(paris, {
      kind: 'city',
      country: 'US',
      countryName: 'United States',
      region: 'Texas',
      latitude: 33.66,
      longitude: -95.56,
      geonamesId: 4717560,
      by: 'written',
      confidence: 0.97,
    });
    assert.ok((population as number) > 20_000 && (population as number) < 30_000);
    assert.equal((alternatives as { country: string }[])[0]!.country, 'FR');
  });

  it('has the alternatives alone where nothing decides, and no place for what is on no map', () => {
    assert.deepEqual(Object.keys(placeOf('Springfield')!), ['by', 'alternatives']);
    assert.equal(placeOf('Springfield')!.by, 'undecided');
    assert.equal(placeOf('Danube'), undefined);
    assert.equal(placeOf('AP'), undefined);
  });
});

describe('GeoJSON', () => {
  const collection = JSON.parse(exported('geojson')) as { type: string; features: Feature[] };
  const feature = (name: string) => collection.features.find(({ properties }) => properties.name === name);

  it('is a collection of points, longitude first', () => {
    assert.equal(collection.type, 'FeatureCollection');
    assert.ok(collection.features.length >= 3);
    for (const { type, geometry } of collection.features) {
      assert.deepEqual([type, geometry.type], ['Feature', 'Point']);
      const [longitude, latitude] = geometry.coordinates;
      assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);
    }
    assert.deepEqual(feature('Paris')!.geometry.coordinates, [-95.56, 33.66]);
  });

  it('has no point for what is undecided or on no map', () => {
    for (const name of ['Springfield', 'Danube', 'Villarrabeta']) assert.equal(feature(name), undefined, name);
  });

  it('says what is ambiguous, and what acts', () => {
    assert.equal(feature('Paris')!.properties.ambiguous, false); // the article says Texas
    assert.equal(feature('Norway')!.properties.acting, 1);
    const london = withModel.analyze('The court in London heard the case.').article;
    const [file] = exportArticle(london, 'geojson', {
      name: 'a',
      word: ({ id }) => id,
      places: withModel.groundPlaces(london),
    });
    assert.equal((JSON.parse(file!.content) as typeof collection).features[0]!.properties.ambiguous, true);
    assert.equal(file!.name, 'a.geojson');
  });

  it('is an empty collection for an article without places', () => {
    const [file] = exportArticle(withModel.analyze('Nothing.').article, 'geojson', { name: 'a', word: ({ id }) => id });
    assert.deepEqual(JSON.parse(file!.content), { type: 'FeatureCollection', features: [] });
  });
});

describe('KML', () => {
  const kml = exported('kml');

  it('has a placemark for each point, longitude first', () => {
    assert.match(
      kml,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<kml xmlns="http:\/\/www\.opengis\.net\/kml\/2\.2">/,
    );
    const { features } = JSON.parse(exported('geojson')) as { features: Feature[] };
    assert.equal(kml.match(/<Placemark>/g)?.length, features.length);
    assert.match(kml, /<name>Paris<\/name>\s*<description>Texas, United States<\/description>/);
    assert.ok(kml.includes('<Point><coordinates>-95.56,33.66</coordinates></Point>'));
  });

  it('escapes what XML cannot hold', () => {
    const properties = {
      name: 'A & <B>\u0001\ud800',
      article: '"a"',
      entity: 'place:a',
      aliases: [],
      mentions: 1,
      acting: 0,
    };
    const written = toKml([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [1, 2] },
        properties: { ...properties, ambiguous: false, by: 'sole' },
      },
    ]);
    assert.ok(written.includes('<name>A &amp; &lt;B&gt;\ufffd\ufffd</name>'));
    assert.ok(written.includes('<value>&quot;a&quot;</value>'));
  });

  it('is an empty document for an article without places', () => {
    assert.match(toKml([]), /<Document>\n<\/Document>/);
  });
});

describe('CSV and brat', () => {
  it('CSV has country, region and degrees as numbers', () => {
    const rows = csvParse(exported('csv'));
    const paris = rows.find((row) => row.text === 'Paris')!;
    assert.deepEqual(
      [paris.country, paris.region, paris.latitude, paris.longitude, paris.geonames_id, paris.acting],
      ['US', 'Texas', '33.66', '-95.56', '4717560', ''],
    );
    assert.equal(rows.find(({ text: own }) => own === 'Norway' && rows)!.country, 'NO');
    assert.deepEqual(
      rows.filter(({ acting }) => acting === 'true').map(({ text: own }) => own),
      ['Norway'],
    );
  });

  it('brat refers to GeoNames, and marks what acts', () => {
    const lines = exported('brat').split('\n');
    const paris = lines.find((line) => line.endsWith('\tParis') && line.startsWith('T'))!.split('\t')[0];
    assert.ok(lines.some((line) => new RegExp(`^N\\d+\\tReference ${paris} GeoNames:4717560\\tParis$`).test(line)));
    assert.equal(lines.filter((line) => /^A\d+\tActing T\d+$/.test(line)).length, 1);
  });
});
