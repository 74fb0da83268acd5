/* shred.c: private values taken out of the file for good */
#include "store.h"

/* Zeros are written over what is deleted; else it would stay in the file until
 * something else needs its place. */
enum al_status
al_db_shred(struct al_db *db, struct al_err *e)
{
	return al_exec(db, "PRAGMA secure_delete = ON", e);
}

enum al_status
al_sealed_destroy(struct al_db *db, const struct al_place *p, int64_t seq,
		  struct al_err *e)
{
	struct al_stmt *st;
	enum al_status s;

	s = al_sql(db,
		   "DELETE FROM sealed WHERE seq = ?1 AND field = ?2 AND "
		   "office = ?3 AND ledger = ?4 AND year = ?5 AND no = ?6",
		   &st, e);
	if (s != AL_OK)
		return s;
	al_bind_int(st, 1, seq);
	al_bind_text(st, 2, p->field);
	al_bind_int(st, 3, p->office);
	al_bind_text(st, 4, p->ledger);
	al_bind_int(st, 5, p->year);
	al_bind_int(st, 6, p->no);
	return al_run(st, e);
}
