/* backup.c: a copy of the ledger with what is attached to it, verified */
#include "attach.h"

#include <unistd.h>

/* The copy of the database first: whatever it names is there by then, and
 * stays. */
static enum al_status
copy(struct al_book *b, const char *to, struct al_book **out, struct al_err *e)
{
	enum al_status s;

	if (access(to, F_OK) != 0 && al_file_any(to))
		return al_fail(e, AL_CONFLICT,
			       _("%s.files: attachments of another ledger lie "
				 "here already; a backup is never mixed with "
				 "one"),
			       to);
	s = al_db_copy(b->db, to, e);
	if (s != AL_OK)
		return s;
	s = al_open(to, al_db_context(b->db), false, out, e);
	if (s == AL_OK)
		s = al_attachments_copy(*out, al_db_path(b->db), e);
	if (s != AL_OK) {
		al_close(*out);
		*out = NULL;
		al_file_remove_all(to);
		al_db_remove(to);
	}
	return s;
}

enum al_status
al_backup(struct al_book *b, const char *to, char **head, struct al_err *e)
{
	const struct al_verify how = { 0 };
	struct al_book *copied = NULL;
	enum al_status s;

	*head = NULL;
	s = copy(b, to, &copied, e);
	if (s != AL_OK)
		return s;
	s = al_verify(copied, &how, head, e);
	if (s == AL_FOUND)
		al_fail(e, s,
			_("%s: the copy was made, but does not hold, as the ledger "
			  "itself does not"),
			to);
	al_close(copied);
	al_db_tidy(to);
	return s;
}
