// main MODULE REPORTS ARCHIVE; to be built with the tag fts5
package main

import (
	"database/sql"
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"github.com/mattn/go-sqlite3"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	sql.Register("gongkai", &sqlite3.SQLiteDriver{Extensions: []string{strings.TrimSuffix(os.Args[1], ".so")}})
	db := must(sql.Open("gongkai", os.Args[3]))
	must(db.Exec("SELECT * FROM gongkai_ingest(?)", os.Args[2]))
	must(db.Exec("SELECT gongkai_search_create()"))
	one := func(query string, values ...any) (found int) {
		if err := db.QueryRow(query, values...).Scan(&found); err != nil {
			panic(err)
		}
		return
	}
	info, _ := debug.ReadBuildInfo()
	version := info.Deps[0].Version
	fmt.Printf("Go, mattn/go-sqlite3\t%s\t%d\t%d\t%d\t%d\n", strings.TrimPrefix(version, "v"), one("SELECT count(*) FROM report"),
		one("SELECT sum(received) FROM request_summary"), one("SELECT count(*) FROM request_summary WHERE denied = ?", "4"),
		one("SELECT count(*) FROM section_search WHERE section_search MATCH ?", "征地"))
}
