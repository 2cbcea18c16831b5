"use strict";
const path = require("node:path");

/** Where the module is, without its ending, as SQLite's load_extension() takes it. */
function loadablePath() {
  return path.join(__dirname, "gongkai");
}

/** Loads the module into a database of better-sqlite3, or of node:sqlite opened with allowExtension. */
function load(db) {
  db.loadExtension(loadablePath());
  if (typeof db.enableLoadExtension === "function") db.enableLoadExtension(false);
}

module.exports = { load, loadablePath };
