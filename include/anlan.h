/*
 * anlan.h: the public face of the Anlan library.
 *
 * Anlan keeps the ledgers of an office.  A ledger is a text file (the
 * definition); an entry is a record that moves through states by actions;
 * every duty is a clock; everything that happens is a line in a journal.
 *
 * What holds for every function here:
 *   - It prints nothing, never exits, and reads neither the environment nor
 *     the system's clock: it is told.
 *   - A status comes back; what it means in words is collected in the
 *     struct al_err that was handed in, one line for each problem.
 *   - Names ending in _new, _open or _dup hand something over that the caller
 *     releases with the matching _free, _close or free().  Everything else
 *     that comes back is lent, until the object it came from is released.
 *   - Instants (al_time) are whole seconds since 1970-01-01T00:00:00Z, days
 *     (al_day) are whole days since 1970-01-01, money is in fen (1/100 yuan).
 *   - Out of memory ends the process by abort(): every write is one
 *     transaction, so the ledger is then as it was before.
 */
#ifndef ANLAN_H
#define ANLAN_H

#define AL_VERSION "0.1.0"

#include "anlan/act.h"
#include "anlan/base.h"
#include "anlan/book.h"
#include "anlan/list.h"
#include "anlan/option.h"
#include "anlan/remind.h"
#include "anlan/report.h"
#include "anlan/roster.h"

#endif
