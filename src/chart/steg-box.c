/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-box.h"

#define FORGIVEN 0.01

double
steg_box_right (const StegBox *box)
{
  return box->x + box->width;
}

double
steg_box_bottom (const StegBox *box)
{
  return box->y + box->height;
}

StegPoint
steg_box_centre (const StegBox *box)
{
  return (StegPoint){ box->x + box->width / 2, box->y + box->height / 2 };
}

StegBox
steg_box_inset (const StegBox *box, double x, double y)
{
  return (StegBox){ box->x + x, box->y + y, MAX (box->width - 2 * x, 0),
                    MAX (box->height - 2 * y, 0) };
}

StegBox
steg_box_union (const StegBox *a, const StegBox *b)
{
  double x, y;

  if (steg_box_is_empty (a))
    return *b;
  if (steg_box_is_empty (b))
    return *a;
  x = MIN (a->x, b->x);
  y = MIN (a->y, b->y);
  return (StegBox){ x, y, MAX (steg_box_right (a), steg_box_right (b)) - x,
                    MAX (steg_box_bottom (a), steg_box_bottom (b)) - y };
}

gboolean
steg_box_is_empty (const StegBox *box)
{
  return box->width <= 0 || box->height <= 0;
}

gboolean
steg_box_contains (const StegBox *box, StegPoint point)
{
  return point.x >= box->x && point.x < steg_box_right (box) && point.y >= box->y
         && point.y < steg_box_bottom (box);
}

gboolean
steg_box_holds (const StegBox *outer, const StegBox *inner)
{
  return inner->x >= outer->x - FORGIVEN && inner->y >= outer->y - FORGIVEN
         && steg_box_right (inner) <= steg_box_right (outer) + FORGIVEN
         && steg_box_bottom (inner) <= steg_box_bottom (outer) + FORGIVEN;
}

gboolean
steg_box_overlaps (const StegBox *a, const StegBox *b)
{
  return a->x < steg_box_right (b) - FORGIVEN && b->x < steg_box_right (a) - FORGIVEN
         && a->y < steg_box_bottom (b) - FORGIVEN && b->y < steg_box_bottom (a) - FORGIVEN;
}
