/** The settings of a VS Code that is started here. */

type Settings = Readonly<Record<string, unknown>>;

/** Nothing pops up beside the articles. */
export const demoSettings: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/** Files are saved through a dialog that commands can answer. */
export const testSettings: Settings = { ...demoSettings, 'files.simpleDialog.enable': true };
