// node node_test.js better-sqlite3|node:sqlite, from a folder where the package is installed
const assert = require("node:assert");
const { createRequire } = require("node:module");
const installed = createRequire(process.cwd() + "/");
const gongkai = installed("gongkai");
const database = {
  "better-sqlite3": () => new (installed("better-sqlite3"))(":memory:"),
  "node:sqlite": () => new (require("node:sqlite").DatabaseSync)(":memory:", { allowExtension: true }),
}[process.argv[2]]();
gongkai.load(database);
const one = (sql, ...values) => Object.values(database.prepare(sql).get(...values))[0];
assert.strictEqual(one("SELECT gongkai_version()"), installed("gongkai/package.json").version);
assert.strictEqual(one("SELECT gongkai_number(?)", "一百二十三"), 123);
database.prepare("SELECT * FROM gongkai_ingest(?)").get(process.env.EXAMPLES + "/reports");
assert.strictEqual(one("SELECT count(*) FROM report"), 28);
assert.strictEqual(one("SELECT count(*) FROM request_summary WHERE denied = ?", "4"), 3);
console.log(process.argv[2], "ok");
