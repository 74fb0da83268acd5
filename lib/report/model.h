/* model.h: a report as headings, paragraphs, tables, charts and lists */
#ifndef AL_MODEL_H
#define AL_MODEL_H

#include "base/base.h"
#include "render/render.h"

/*
 * What a template becomes, and what every output format is made from.
 * Everything in a model is kept in its arena.
 */
enum al_block_kind {
	AL_B_HEADING,
	AL_B_PARAGRAPH,
	AL_B_ITEM,  /* of a list of lines */
	AL_B_TABLE, /* figures by group */
	AL_B_CHART, /* the same as bars: the first column names a bar */
	AL_B_LIST   /* rows of records */
};

/* A figure that stands in running text. */
struct al_said {
	const char *ask;  /* as it stands in the template */
	const char *json; /* its value */
	const char *late; /* of a rate: how many were entered late, else NULL */
};

struct al_block {
	enum al_block_kind kind;
	int level; /* of a heading: 1 … 6 */
	const char *text;
	struct al_said *said;
	size_t nsaid;

	struct al_column *col;
	size_t ncol;
	struct al_cell **row; /* ncol cells each */
	int64_t **number; /* of a chart: the length of each bar, by column */
	size_t nrow;
};

/* Where the figures come from: a line below the report each. */
struct al_fact {
	const char *name, *label;
	const char *text, *json; /* either may be NULL: not shown there */
};

struct al_model {
	bool zh;
	struct al_block *block;
	size_t nblock;
	struct al_fact *fact;
	size_t nfact;
	struct al_arena arena;
};

void al_model_release(struct al_model *);
/* Text in the arena, without what could move a terminal's cursor. */
const char *al_model_clean(struct al_model *, const char *text);
/* One block more; lent until the next one. */
struct al_block *al_model_add(struct al_model *, enum al_block_kind,
			      const char *text);
struct al_cell *al_block_row(struct al_model *, struct al_block *);
void al_block_say(struct al_block *, const struct al_said *);
void al_model_fact(struct al_model *, const char *name, const char *label,
		   const char *text, const char *json);

/* The formats.  `width`: columns of the terminal, 0: lines are not broken. */
void al_model_text(const struct al_model *, int width, struct al_buf *out);
void al_model_md(const struct al_model *, struct al_buf *out);
void al_model_json(const struct al_model *, struct al_buf *out);
/* The bars of a chart, as lines of text. */
void al_model_bars(const struct al_block *, int width, struct al_buf *out);

#endif
