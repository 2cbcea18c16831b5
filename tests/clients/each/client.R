# Rscript client.R MODULE REPORTS ARCHIVE
library(RSQLite)
given <- commandArgs(trailingOnly = TRUE)
db <- dbConnect(SQLite(), given[3], loadable.extensions = TRUE)
invisible(dbGetQuery(db, "SELECT load_extension(?)", params = list(sub("[.]so$", "", given[1]))))
invisible(dbExecute(db, "SELECT * FROM gongkai_ingest(?)", params = list(given[2])))
invisible(dbGetQuery(db, "SELECT gongkai_search_create()"))
one <- function(sql, ...) format(dbGetQuery(db, sql, params = if (...length()) list(...))[1, 1], scientific = FALSE)
cat("RSQLite", as.character(packageVersion("RSQLite")), one("SELECT count(*) FROM report"), one("SELECT sum(received) FROM request_summary"),
    one("SELECT count(*) FROM request_summary WHERE denied = ?", "4"),
    one("SELECT count(*) FROM section_search WHERE section_search MATCH ?", "\u5f81\u5730"), sep = "\t")
cat("\n")
dbDisconnect(db)
