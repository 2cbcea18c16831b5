// node node-sqlite.js MODULE REPORTS ARCHIVE
const { DatabaseSync } = require("node:sqlite");
const [module_, reports, path] = process.argv.slice(2);
const db = new DatabaseSync(path, { allowExtension: true });
db.loadExtension(module_.replace(/\.so$/, ""));
db.prepare("SELECT * FROM gongkai_ingest(?)").run(reports);
db.prepare("SELECT gongkai_search_create()").get();
const one = (sql, ...values) => Object.values(db.prepare(sql).get(...values))[0];
console.log(["node:sqlite", process.version.slice(1), one("SELECT count(*) FROM report"),
  one("SELECT sum(received) FROM request_summary"), one("SELECT count(*) FROM request_summary WHERE denied = ?", "4"),
  one("SELECT count(*) FROM section_search WHERE section_search MATCH ?", "征地")].join("\t"));
