/* flow.h: a network whose flow can be turned round, unit by unit */
#ifndef AL_FLOW_H
#define AL_FLOW_H

#include "base/base.h"

/* An arc; the one with the next index, or the one before (index ^ 1), is its
 * way back. */
struct al_arc {
	int to, left; /* how much more it can take */
	int next;     /* of the same node; -1: the last */
};

struct al_flow {
	struct al_arc *arc;
	int arcs, nodes;
	int *head;  /* [node]: its first arc */
	int *way;   /* [node]: the arc that reached it; -1: none */
	int *queue; /* [node] */
};

void al_flow_init(struct al_flow *);
void al_flow_release(struct al_flow *);
/* A node without arcs; its index. */
int al_flow_node(struct al_flow *);
/* An arc that takes `most`, of which `used` flows. */
void al_flow_arc(struct al_flow *, int from, int to, int most, int used);
/* Find what can be reached from a node. */
void al_flow_reach(struct al_flow *, int from);

static inline bool
al_flow_reached(const struct al_flow *f, int node)
{
	return f->way[node] >= 0;
}

/* Send one unit to a node, other than the beginning, that was reached. */
void al_flow_send(struct al_flow *, int to);

#endif
