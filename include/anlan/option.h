/* anlan/option.h: options and completion, from the definitions */
#ifndef ANLAN_OPTION_H
#define ANLAN_OPTION_H

#include "book.h"

/* An option of a command over a ledger. */
struct al_option {
	const char *name;    /* without the two hyphens */
	const char *metavar; /* what its value is ("DATE"), NULL: takes none */
	const char *help;    /* in the book's language */
	bool required;
};
enum al_purpose { AL_FOR_ADD, AL_FOR_DO, AL_FOR_LIST };
/*
 * The options that ledger `ledger` gives a command of this purpose; `action`
 * narrows AL_FOR_DO to one action (NULL: all).  Lent while the book is open.
 *   AL_USAGE  no such ledger, or no such action
 */
enum al_status al_options(struct al_book *, const char *ledger, enum al_purpose,
			  const char *action, const struct al_option **out,
			  size_t *n, struct al_err *e);
/* "accept, refuse, …": the actions of a ledger, with labels, one a line. */
enum al_status al_actions(struct al_book *, const char *ledger, char **out,
			  struct al_err *e);
/* Where no ledger file is at hand: a book over the shipped definitions, for
 * al_options and al_actions alone. */
enum al_status al_open_shipped(const char *lang, struct al_book **out,
			       struct al_err *e);

/* What might stand at one place of a command line. */
enum al_wanted {
	AL_WANT_LEDGER,
	AL_WANT_ACTION, /* possible for `code` now, where that is known */
	AL_WANT_CODE,	/* of a record on which `action` can be done */
	AL_WANT_COLUMN,
	AL_WANT_VALUE /* of `option` */
};
struct al_wish {
	enum al_wanted what;
	enum al_purpose purpose;
	const char *ledger, *action, *code, *option; /* NULL: not known */
	const char *start; /* what is there of it already, "" */
};
/*
 * Tell each word that begins so, with what it stands for: codes of registers,
 * of the newest records those first that aren't final, choices, labels where
 * Chinese was begun.  Nothing where nothing is known; never private values.
 */
enum al_status al_complete(struct al_book *, const struct al_wish *,
			   enum al_status (*word)(void *arg, const char *word,
						  const char *what),
			   void *arg);

/* The ledger that a code tells by its form; NULL: none.  Lent. */
const char *al_ledger_of(struct al_book *, const char *code);

#endif
