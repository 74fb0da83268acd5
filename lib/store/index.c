/* index.c: indexes taken away while many rows are added */
#include "store.h"

enum al_status
al_indexes_drop(struct al_db *db, const char *table, struct al_buf *make,
		struct al_err *e)
{
	struct al_buf drop = { 0 };
	struct al_stmt *st;
	enum al_status s;

	/* what a key makes has no text, and stays */
	s = al_sql(db,
		   "SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
		   "AND tbl_name = ?1 AND sql IS NOT NULL ORDER BY name",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_text(st, 1, table);
	while (al_step(st, &s, e)) {
		al_buf_adds(&drop, "DROP INDEX ");
		al_sql_name(&drop, al_col_text(st, 0));
		al_buf_adds(&drop, "; ");
		al_buf_adds(make, al_col_text(st, 1));
		al_buf_adds(make, "; ");
	}
	if (s == AL_OK)
		s = al_exec(db, al_buf_str(&drop), e);
	al_buf_release(&drop);
	return s;
}
