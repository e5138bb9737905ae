/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan-list.h"

/* Sizes in parts of the font's. */
#define CELL 0.9
#define GROUP 1.15
#define ROW_AIR 0.28
#define GROUP_AIR 0.7
#define GAP 0.8
#define MARK 0.72

/* A text that takes more lines is shortened: no cell may be taller than a sheet. */
#define MOST_LINES 12

/* Columns that hold the same few words everywhere have the room of these, in parts of the font's
 * size; the others share what is left. */
static const struct
{
  double fixed;
  double share;
} rooms[STEG_PLAN_N_COLUMNS] = {
  [STEG_PLAN_AREA] = { 0, 1.6 },
  [STEG_PLAN_WHAT] = { 0, 2.5 },
  [STEG_PLAN_HOW] = { 0, 3.5 },
  [STEG_PLAN_WHO] = { 0, 1.5 },
  [STEG_PLAN_START] = { 6.9 },
  [STEG_PLAN_DUE] = { 6.9 },
  [STEG_PLAN_STATE] = { 8.6 },
};

/* One thing on a sheet. */
typedef struct
{
  gboolean is_group;
  gboolean goes_on;  /* a group whose first rows are on the sheet before */
  gboolean says_all; /* a row whose improvement is said */
  guint    index;    /* of the group or the row */
  guint    sheet;
  double   y, height;
} Entry;

struct _StegPlanList
{
  const StegPlan *plan;
  double          width;
  double          font;
  double          heading;                     /* the height of the headings */
  double          lefts[STEG_PLAN_N_COLUMNS];  /* where each column begins, */
  double          widths[STEG_PLAN_N_COLUMNS]; /* and the room of its words; 0: it is left out */
  GArray         *entries;                     /* of Entry, in order */
  GArray         *firsts;                      /* of guint: where each sheet begins, and the end */
};

typedef struct
{
  StegPlanList       *list;
  StegInk            *ink;
  const StegPlanRoom *room;
  double              y;
  guint               sheet;
  gboolean            is_fresh; /* nothing stands on this sheet yet */
} Builder;

typedef struct
{
  const StegPlanList *list;
  StegInk            *ink;
  const StegPalette  *palette;
} Painter;

static gboolean
is_shown (const StegPlanList *self, int column)
{
  return column != STEG_PLAN_AREA || self->plan->has_areas;
}

static void
place_columns (StegPlanList *self)
{
  double gap = GAP * self->font;
  double left = self->width;
  double sum = 0;
  double x = 0;

  for (int column = 0; column < STEG_PLAN_N_COLUMNS; column++)
    if (is_shown (self, column))
      {
        left -= rooms[column].fixed * self->font;
        sum += rooms[column].share;
      }
  for (int column = 0; column < STEG_PLAN_N_COLUMNS; column++)
    if (is_shown (self, column))
      {
        double width
          = rooms[column].fixed * self->font + MAX (left, 0) * rooms[column].share / sum;

        self->lefts[column] = x;
        self->widths[column] = MAX (width - gap, 0);
        x += width;
      }
}

static StegTextStyle
cell_style (const StegPlanList *self)
{
  return (StegTextStyle){ .size = CELL * self->font,
                          .smallest = CELL * self->font * 0.8,
                          .lines = MOST_LINES };
}

static StegTextStyle
group_style (const StegPlanList *self)
{
  return (StegTextStyle){ .size = GROUP * self->font, .bold = TRUE, .lines = 2 };
}

/* What stands before the word of a late action. */
static double
mark_room (const StegPlanList *self, const StegPlanRow *row, StegPlanColumn column)
{
  return column == STEG_PLAN_STATE && row->state == STEG_ACTION_LATE && !row->is_bare
           ? (MARK + 0.35) * self->font
           : 0;
}

/* How a cell is set. */
static StegTextStyle
style_of (const StegPlanList *self, const StegPlanRow *row, StegPlanColumn column)
{
  StegTextStyle style = cell_style (self);

  style.bold = mark_room (self, row, column) > 0;
  return style;
}

static double
measure_row (const StegPlanList *self, StegInk *ink, const StegPlanRow *row, gboolean says_all)
{
  StegTextStyle style = cell_style (self);
  double        tallest = steg_ink_measure (ink, "0", &style, 0, 0).height;

  for (int column = 0; column < STEG_PLAN_N_COLUMNS; column++)
    {
      double room = self->widths[column] - mark_room (self, row, column);

      style = style_of (self, row, column);
      if (room <= 0 || *row->texts[column] == '\0' || (column == STEG_PLAN_WHAT && !says_all))
        continue;
      tallest
        = MAX (tallest, steg_ink_measure (ink, row->texts[column], &style, room, 0).height);
    }
  return tallest + 2 * ROW_AIR * self->font;
}

static double
measure_group (const StegPlanList *self, StegInk *ink, const StegPlanGroup *group)
{
  StegTextStyle style = group_style (self);

  return steg_ink_measure (ink, group->title, &style, self->width, 0).height
         + (GROUP_AIR + ROW_AIR) * self->font;
}

static void
begin_sheet (Builder *builder)
{
  if (builder->list->firsts->len > 0)
    builder->sheet++;
  builder->y = builder->list->heading;
  builder->is_fresh = TRUE;
  g_array_append_val (builder->list->firsts, builder->list->entries->len);
}

static gboolean
has_room (const Builder *builder, double height)
{
  double room = builder->sheet == 0 ? builder->room->first_height : builder->room->height;

  return builder->is_fresh || builder->y + height <= room;
}

static void
add (Builder *builder, Entry entry)
{
  entry.sheet = builder->sheet;
  entry.y = builder->y;
  builder->y += entry.height;
  g_array_append_val (builder->list->entries, entry);
}

static void
add_title (Builder *builder, guint group, gboolean goes_on)
{
  StegPlanList *self = builder->list;

  add (builder, (Entry){ .is_group = TRUE,
                         .goes_on = goes_on,
                         .index = group,
                         .height = measure_group (self, builder->ink,
                                                  steg_plan_group (self->plan, group)) });
}

/* The first row stays with the title of its group. */
static void
add_row (Builder *builder, guint group, guint index)
{
  StegPlanList        *self = builder->list;
  const StegPlanGroup *its = steg_plan_group (self->plan, group);
  const StegPlanRow   *row = steg_plan_row (self->plan, index);
  gboolean             is_titled = index == its->first;
  gboolean             says_all = !row->goes_on_with;
  double               height = measure_row (self, builder->ink, row, says_all);
  double               title = is_titled ? measure_group (self, builder->ink, its) : 0;

  if (!has_room (builder, title + height))
    {
      begin_sheet (builder);
      says_all = TRUE;
      is_titled = TRUE;
      height = measure_row (self, builder->ink, row, says_all);
    }
  if (is_titled)
    add_title (builder, group, index != its->first);
  add (builder, (Entry){ .says_all = says_all, .index = index, .height = height });
  builder->is_fresh = FALSE;
}

static void
add_rows (Builder *builder)
{
  const StegPlan *plan = builder->list->plan;

  begin_sheet (builder);
  for (guint group = 0; group < plan->groups->len; group++)
    for (guint i = 0; i < steg_plan_group (plan, group)->n_rows; i++)
      add_row (builder, group, steg_plan_group (plan, group)->first + i);
  g_array_append_val (builder->list->firsts, builder->list->entries->len);
}

StegPlanList *
steg_plan_list_new (const StegPlan     *plan,
                    StegInk            *ink,
                    const StegPalette  *palette,
                    const StegPlanRoom *room)
{
  StegPlanList *self;
  Builder       builder;

  g_return_val_if_fail (plan != NULL && room != NULL, NULL);

  self = g_new0 (StegPlanList, 1);
  self->plan = plan;
  self->width = room->width;
  self->font = palette->font_size;
  self->heading = 2 * self->font;
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  self->firsts = g_array_new (FALSE, FALSE, sizeof (guint));
  place_columns (self);
  builder = (Builder){ self, ink, room };
  add_rows (&builder);
  return self;
}

void
steg_plan_list_free (StegPlanList *self)
{
  g_array_unref (self->entries);
  g_array_unref (self->firsts);
  g_free (self);
}

guint
steg_plan_list_count (const StegPlanList *self)
{
  return self->firsts->len - 1;
}

guint
steg_plan_list_find_group (const StegPlanList *self, guint position)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (entry->is_group && entry->index == position)
        return entry->sheet;
    }
  return 0;
}

static void
set_text (const Painter *self,
          const StegBox *box,
          const char    *text,
          StegTextStyle  style,
          StegColour     colour)
{
  style.colour = colour;
  if (*text != '\0')
    steg_ink_text (self->ink, box, text, &style);
}

static void
paint_rule (const Painter *self, double y, double thickness, StegColour colour)
{
  const StegBox   line = { 0, y - thickness, self->list->width, thickness };
  const StegPaint paint = { .fill = colour };

  steg_ink_box (self->ink, &line, 0, &paint);
}

static void
paint_headings (const Painter *self)
{
  StegTextStyle style = cell_style (self->list);

  style.bold = TRUE;
  style.lines = 1;
  for (StegPlanColumn column = 0; column < STEG_PLAN_N_COLUMNS; column++)
    {
      const StegBox box = { self->list->lefts[column], ROW_AIR * self->list->font,
                            self->list->widths[column], 0 };

      if (box.width > 0)
        set_text (self, &box, steg_plan_heading (self->list->plan, column), style,
                  self->palette->dim);
    }
  paint_rule (self, self->list->heading - 2, 0.9, self->palette->text);
}

static void
paint_group (const Painter *self, const Entry *entry)
{
  const StegPlan      *plan = self->list->plan;
  const StegPlanGroup *group = steg_plan_group (plan, entry->index);
  const StegBox        box = { 0, entry->y + GROUP_AIR * self->list->font, self->list->width, 0 };
  g_autofree char     *again = NULL;

  if (entry->goes_on)
    again = g_strdup_printf (steg_catalogue_text (plan->catalogue, "%s (continued)"), group->title);
  set_text (self, &box, again != NULL ? again : group->title, group_style (self->list),
            self->palette->text);
  paint_rule (self, entry->y + entry->height, 0.6, self->palette->text);
}

/* The triangle that late actions have everywhere, with the word behind it. */
static void
paint_late_mark (const Painter *self, double x, double y)
{
  double          size = MARK * self->list->font;
  const StegPaint paint = { .fill = self->palette->late };
  const StegPoint points[]
    = { { x, y + size }, { x + size / 2, y }, { x + size, y + size } };

  steg_ink_path (self->ink, points, G_N_ELEMENTS (points), TRUE, &paint);
}

static void
paint_cell (const Painter *self, const Entry *entry, StegPlanColumn column)
{
  const StegPlanList *list = self->list;
  const StegPlanRow  *row = steg_plan_row (list->plan, entry->index);
  StegTextStyle       style = style_of (list, row, column);
  double              mark = mark_room (list, row, column);
  StegColour          colour = self->palette->text;
  const StegBox       box = { list->lefts[column] + mark, entry->y + ROW_AIR * list->font,
                              list->widths[column] - mark, 0 };

  if (mark > 0)
    {
      paint_late_mark (self, list->lefts[column], box.y + 0.22 * list->font);
      colour = self->palette->late;
    }
  if (row->is_bare && column == STEG_PLAN_HOW)
    colour = self->palette->dim;
  set_text (self, &box, row->texts[column], style, colour);
}

static void
paint_row (const Painter *self, const Entry *entry)
{
  for (StegPlanColumn column = 0; column < STEG_PLAN_N_COLUMNS; column++)
    if (self->list->widths[column] > 0 && (column != STEG_PLAN_WHAT || entry->says_all))
      paint_cell (self, entry, column);
  paint_rule (self, entry->y + entry->height, 0.4, self->palette->grid);
}

void
steg_plan_list_paint (const StegPlanList *self,
                      guint               sheet,
                      StegInk            *ink,
                      const StegPalette  *palette)
{
  const Painter painter = { self, ink, palette };

  g_return_if_fail (sheet < steg_plan_list_count (self));

  paint_headings (&painter);
  for (guint i = g_array_index (self->firsts, guint, sheet);
       i < g_array_index (self->firsts, guint, sheet + 1); i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (entry->is_group)
        paint_group (&painter, entry);
      else
        paint_row (&painter, entry);
    }
}
