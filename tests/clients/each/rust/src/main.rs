// client MODULE REPORTS ARCHIVE
use rusqlite::{params, Connection, LoadExtensionGuard, Params, Result};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let db = Connection::open(&arguments[3])?;
    unsafe {
        let _guard = LoadExtensionGuard::new(&db)?;
        db.load_extension(arguments[1].trim_end_matches(".so"), None::<&str>)?;
    }
    db.query_row("SELECT * FROM gongkai_ingest(?)", [&arguments[2]], |_| Ok(()))?;
    db.query_row("SELECT gongkai_search_create()", [], |_| Ok(()))?;
    fn one(db: &Connection, sql: &str, values: impl Params) -> Result<i64> {
        db.query_row(sql, values, |row| row.get(0))
    }
    println!("rusqlite\tSQLite {}\t{}\t{}\t{}\t{}", rusqlite::version(), one(&db, "SELECT count(*) FROM report", [])?,
        one(&db, "SELECT sum(received) FROM request_summary", [])?,
        one(&db, "SELECT count(*) FROM request_summary WHERE denied = ?", params!["4"])?,
        one(&db, "SELECT count(*) FROM section_search WHERE section_search MATCH ?", params!["征地"])?);
    Ok(())
}
