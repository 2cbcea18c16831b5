"""measure.py MODULE ARCHIVE FOLDER COUNT BYTES: ingests FOLDER into ARCHIVE and prints a row of tests/corpus/scale.

Debian's own Python can load extensions; many others cannot. """
import os
import resource
import sqlite3
import sys
import time

module, archive, folder, count, size = sys.argv[1:]
db = sqlite3.connect(archive, isolation_level=None)
db.enable_load_extension(True)
db.load_extension(module)
db.execute("PRAGMA journal_mode = WAL")
start = os.times()
taken = 0
for (status,) in db.execute("SELECT status FROM gongkai_ingest(?)", (folder,)):
    taken += status == "ingested"
end = os.times()
seconds = end.user + end.system - start.user - start.system


def milliseconds(sql):
    least = 1e9
    for _ in range(5):
        begun = time.process_time()
        db.execute(sql).fetchall()
        least = min(least, time.process_time() - begun)
    return least * 1000


agency = milliseconds("SELECT * FROM agency_year WHERE agency_id = (SELECT max(agency_id) FROM report)")
yearly = milliseconds(
    "SELECT year, sum(total) FROM request JOIN report USING (report_id)"
    " WHERE outcome = 'received_new' AND is_current GROUP BY year")
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"| {taken:,} of {int(count):,} | {int(size):,} | {seconds:.1f} | {1000 * seconds / int(count):.2f} | {memory:.0f} "
      f"| {os.path.getsize(archive) / 1024 / int(count):.1f} | {agency:.1f} | {yearly:.0f} |")
