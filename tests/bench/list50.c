/* list50.c: what case-list is measured against: open the file, step one SELECT */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

int
main(int argc, char **argv)
{
	static const char sql[] =
		"SELECT r._year, r._no, r.received, r.channel, r.level, r.topic, r.headcount, "
		"r.unit, r._state, k.due, r.summary FROM clock k CROSS JOIN \"case\" r WHERE "
		"k.ledger = 'case' AND k.kind = 0 AND k.stop IS NULL AND k.void IS NULL AND "
		"k.paused IS NULL AND k.due IS NOT NULL AND k.due < ?1 AND "
		"r._office = k.office AND r._year = k.year AND r._no = k.no ORDER BY k.due "
		"LIMIT 100";
	sqlite3 *db;
	sqlite3_stmt *st;

	if (argc < 3 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(db, argc > 3 ? argv[3] : sql, -1, &st, NULL) != SQLITE_OK)
		return 2;
	sqlite3_bind_int64(st, 1, atoll(argv[2]));
	while (sqlite3_step(st) == SQLITE_ROW) {
		for (int i = 0; i < sqlite3_column_count(st); i++) {
			const unsigned char *s = sqlite3_column_text(st, i);

			printf("%s%s", i ? "\t" : "", s ? (const char *)s : "");
		}
		putchar('\n');
	}
	sqlite3_finalize(st);
	sqlite3_close(db);
	return fflush(stdout) != 0;
}
