/* flow.c: a network whose flow can be turned round, unit by unit */
#include "flow.h"

#define BEGINS (INT32_MAX - 1) /* the way to where the search began */

void
al_flow_init(struct al_flow *f)
{
	*f = (struct al_flow){ NULL, 0, 0, NULL, NULL, NULL };
}

void
al_flow_release(struct al_flow *f)
{
	free(f->arc);
	free(f->head);
	free(f->way);
	free(f->queue);
}

int
al_flow_node(struct al_flow *f)
{
	int *head = al_grow(&f->head, (size_t)f->nodes, sizeof *head);

	*head = -1;
	al_grow(&f->way, (size_t)f->nodes, sizeof *f->way);
	al_grow(&f->queue, (size_t)f->nodes, sizeof *f->queue);
	return f->nodes++;
}

static void
add_arc(struct al_flow *f, int from, int to, int left)
{
	struct al_arc *a = al_grow(&f->arc, (size_t)f->arcs, sizeof *a);

	*a = (struct al_arc){ to, left, f->head[from] };
	f->head[from] = f->arcs++;
}

void
al_flow_arc(struct al_flow *f, int from, int to, int most, int used)
{
	add_arc(f, from, to, most - used);
	add_arc(f, to, from, used);
}

void
al_flow_reach(struct al_flow *f, int from)
{
	int n = 1;

	for (int i = 0; i < f->nodes; i++)
		f->way[i] = -1;
	f->way[from] = BEGINS;
	f->queue[0] = from;
	for (int i = 0; i < n; i++)
		for (int a = f->head[f->queue[i]]; a >= 0; a = f->arc[a].next)
			if (f->arc[a].left > 0 && f->way[f->arc[a].to] < 0) {
				f->way[f->arc[a].to] = a;
				f->queue[n++] = f->arc[a].to;
			}
}

void
al_flow_send(struct al_flow *f, int to)
{
	while (f->way[to] != BEGINS) {
		int a = f->way[to];

		f->arc[a].left--;
		f->arc[a ^ 1].left++;
		to = f->arc[a ^ 1].to;
	}
}
