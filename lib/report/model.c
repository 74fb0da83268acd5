/* model.c: a report as headings, paragraphs, tables, charts and lists */
#include "model.h"

#include "render/inner.h"

void
al_model_release(struct al_model *m)
{
	for (size_t i = 0; i < m->nblock; i++) {
		free(m->block[i].said);
		free(m->block[i].row);
		free(m->block[i].number);
	}
	free(m->block);
	free(m->fact);
	al_arena_release(&m->arena);
}

const char *
al_model_clean(struct al_model *m, const char *text)
{
	struct al_buf b = { 0 };
	const char *s = NULL;

	al_render_clean(&b, text, false);
	s = al_arena_strdup(&m->arena, al_buf_str(&b));
	al_buf_release(&b);
	return s;
}

struct al_block *
al_model_add(struct al_model *m, enum al_block_kind kind, const char *text)
{
	struct al_block *b = al_grow(&m->block, m->nblock++, sizeof *b);

	b->kind = kind;
	b->text = text ? al_model_clean(m, text) : NULL;
	return b;
}

struct al_cell *
al_block_row(struct al_model *m, struct al_block *b)
{
	struct al_cell *cell =
		al_arena_alloc(&m->arena, b->ncol * sizeof *cell);

	*(struct al_cell **)al_grow(&b->row, b->nrow, sizeof cell) = cell;
	*(int64_t **)al_grow(&b->number, b->nrow, sizeof(int64_t *)) =
		al_arena_alloc(&m->arena, b->ncol * sizeof **b->number);
	b->nrow++;
	return cell;
}

void
al_block_say(struct al_block *b, const struct al_said *said)
{
	*(struct al_said *)al_grow(&b->said, b->nsaid++, sizeof *b->said) =
		*said;
}

void
al_model_fact(struct al_model *m, const char *name, const char *label,
	      const char *text, const char *json)
{
	*(struct al_fact *)al_grow(&m->fact, m->nfact++, sizeof *m->fact) =
		(struct al_fact){ name, label, al_arena_strdup(&m->arena, text),
				  al_arena_strdup(&m->arena, json) };
}
