// node better-sqlite3.js MODULE REPORTS ARCHIVE
const Database = require("better-sqlite3");
const [module_, reports, path] = process.argv.slice(2);
const db = new Database(path);
db.loadExtension(module_.replace(/\.so$/, ""));
db.prepare("SELECT * FROM gongkai_ingest(?)").get(reports);
db.prepare("SELECT gongkai_search_create()").get();
const one = (sql, ...values) => db.prepare(sql).pluck().get(...values);
console.log(["better-sqlite3", require("better-sqlite3/package.json").version, one("SELECT count(*) FROM report"),
  one("SELECT sum(received) FROM request_summary"), one("SELECT count(*) FROM request_summary WHERE denied = ?", "4"),
  one("SELECT count(*) FROM section_search WHERE section_search MATCH ?", "征地")].join("\t"));
