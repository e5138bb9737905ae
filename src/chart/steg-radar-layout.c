/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-radar-layout.h"

#include "chart/steg-key.h"

#include <math.h>

/* In parts of the font size. */
#define NAME_SIZE 0.86
#define VALUE_SIZE 0.78
#define NUMBER_SIZE 0.7
#define LETTER_SIZE 0.82
#define LABEL_GAP 0.55
#define KEY_GAP 0.7
#define POINT_SIZE 0.55
#define LEAST_RADIUS 2.8
#define LETTER_ROOM 1.6

#define NAME_LINES 3

/* Parts of the room's shorter side: how large the rings are at least while words keep their size.
 */
#define GOOD_RADIUS 0.25
#define RADIUS_STEP 0.96

/* Words stand so far apart. */
#define CLEAR 2.0

/* Corners of a ring where the areas are too few to give it any. */
#define ROUND_CORNERS 48
#define MOST_CORNERS 64

typedef struct
{
  const StegRadar   *figures;
  StegDrawing       *drawing;
  StegInk           *ink;
  const StegPalette *palette;
  double             em;
  StegBox            plot; /* rings and labels */
  StegPoint          centre;
  double             radius;
  double             smallest; /* size of a label's words */
} Frame;

/* A name and what is below it. */
typedef struct
{
  StegBox   box;
  StegAlign across;
  double    name_height;
  gboolean  is_whole;
} Label;

/* The direction of the spoke at @position, one unit long. */
static StegPoint
direct (const Frame *self, guint position)
{
  double angle = 2 * G_PI * position / self->figures->areas->len;

  return (StegPoint){ sin (angle), -cos (angle) };
}

static StegPoint
place_on (const Frame *self, guint position, double distance)
{
  StegPoint direction = direct (self, position);

  return (StegPoint){ self->centre.x + direction.x * distance,
                      self->centre.y + direction.y * distance };
}

static double
distance_of (const Frame *self, int level)
{
  return self->radius * MIN (level, self->figures->n_levels) / self->figures->n_levels;
}

static StegTextStyle
name_style (const Frame *self)
{
  StegTextStyle style = steg_chart_style (self->palette, NAME_SIZE, TRUE, &self->palette->text);

  style.smallest = MIN (self->smallest, style.size);
  style.lines = NAME_LINES;
  style.down = STEG_ALIGN_START;
  return style;
}

static StegTextStyle
value_style (const Frame *self)
{
  StegTextStyle style = steg_chart_style (self->palette, VALUE_SIZE, FALSE, &self->palette->dim);

  style.smallest = MIN (self->smallest, style.size);
  style.lines = 2;
  style.down = STEG_ALIGN_START;
  return style;
}

/* The words of an area beyond the end of its spoke, on the side to which that points. */
static Label
measure_label (const Frame *self, guint position)
{
  const StegRadarArea *area = steg_radar_area (self->figures, position);
  StegPoint            way = direct (self, position);
  StegPoint            at = place_on (self, position, self->radius + self->em * LABEL_GAP);
  StegTextStyle        name = name_style (self), value = value_style (self);
  StegTextExtent       above, below;
  Label                label = { .across = STEG_ALIGN_CENTRE };
  double               room = self->plot.width;

  if (ABS (way.x) > 0.1)
    {
      label.across = way.x > 0 ? STEG_ALIGN_START : STEG_ALIGN_END;
      room = way.x > 0 ? steg_box_right (&self->plot) - at.x : at.x - self->plot.x;
    }
  if (room < self->em)
    return label;
  above = steg_ink_measure (self->ink, area->name, &name, room, 0);
  below = steg_ink_measure (self->ink, area->value, &value, room, 0);
  label.is_whole = !above.is_cut && !below.is_cut;
  label.name_height = ceil (above.height);
  label.box.width = MIN (ceil (MAX (above.width, below.width)) + 1, room);
  label.box.height = label.name_height + ceil (below.height);
  label.box.x = label.across == STEG_ALIGN_START ? at.x
                : label.across == STEG_ALIGN_END ? at.x - label.box.width
                                                 : at.x - label.box.width / 2;
  label.box.y = at.y - label.box.height * (1 - way.y) / 2;
  return label;
}

/* Whether all words have room around rings of this radius. */
static gboolean
has_room (const Frame *self)
{
  guint               n = self->figures->areas->len;
  g_autofree StegBox *boxes = g_new (StegBox, n);

  for (guint i = 0; i < n; i++)
    {
      Label label = measure_label (self, i);

      boxes[i] = steg_box_inset (&label.box, -CLEAR, -CLEAR / 2);
      if (!label.is_whole || !steg_box_holds (&self->plot, &label.box))
        return FALSE;
      for (guint k = 0; k < i; k++)
        if (steg_box_overlaps (&boxes[i], &boxes[k]))
          return FALSE;
    }
  return TRUE;
}

/* Finds the largest rings around which all words have room. */
static gboolean
fit_radius (Frame *self, double smallest, double least)
{
  self->smallest = smallest;
  self->radius = MIN (self->plot.width, self->plot.height) / 2;
  for (; self->radius >= least; self->radius *= RADIUS_STEP)
    if (has_room (self))
      return TRUE;
  return FALSE;
}

static void
place_ring (const Frame *self, int level)
{
  const StegDrawnElement ring = { .part = STEG_RADAR_RING,
                                  .shape = STEG_DRAWN_POLYGON,
                                  .mark = -1,
                                  .level = level,
                                  .paint = { .outline = self->palette->grid, .thickness = 1 } };
  StegPoint              points[MOST_CORNERS];
  guint                  n = self->figures->areas->len;
  guint                  corners = n >= 3 ? MIN (n, MOST_CORNERS) : ROUND_CORNERS;
  double                 distance = distance_of (self, level);

  for (guint i = 0; i < corners; i++)
    points[i] = (StegPoint){ self->centre.x + distance * sin (2 * G_PI * i / corners),
                             self->centre.y - distance * cos (2 * G_PI * i / corners) };
  steg_drawing_add_path (self->drawing, &ring, points, corners);
}

/* The number of each ring, left of the spoke that points up. */
static void
place_number (const Frame *self, int level)
{
  const StegPalette *palette = self->palette;
  StegTextStyle      style = steg_chart_style (palette, NUMBER_SIZE, FALSE, &palette->dim);
  double             pitch = self->radius / self->figures->n_levels, width = self->em;
  double             aside = MAX (self->em * POINT_SIZE, 5) / 2 + 2;
  double             y = self->centre.y - distance_of (self, level) + aside / 2;
  StegBox            box = { self->centre.x - aside - width, y, width, pitch - aside };
  g_autofree char   *text = g_strdup_printf ("%d", level);

  style.across = STEG_ALIGN_END;
  style.down = STEG_ALIGN_START;
  if (steg_chart_has_room (self->ink, text, &style, &box))
    steg_drawing_add_text (self->drawing, STEG_RADAR_NUMBER, -1, &box, text, &style);
}

static void
place_spoke (const Frame *self, guint position)
{
  const StegDrawnElement spoke = { .part = STEG_RADAR_SPOKE,
                                   .shape = STEG_DRAWN_PATH,
                                   .mark = -1,
                                   .paint = { .outline = self->palette->grid, .thickness = 1 } };
  const StegPoint        points[] = { self->centre, place_on (self, position, self->radius) };

  steg_drawing_add_path (self->drawing, &spoke, points, G_N_ELEMENTS (points));
}

static int
level_now (const StegRadarArea *area)
{
  return area->level;
}

static int
level_before (const StegRadarArea *area)
{
  return area->before;
}

static int
level_goal (const StegRadarArea *area)
{
  return area->goal;
}

/* The places of all areas that have a level, joined: a whole shape where all have one, else lines
 * between neighbours. */
static void
place_shape (const Frame            *self,
             const StegDrawnElement *element,
             int (*get_level) (const StegRadarArea *))
{
  guint                 n = self->figures->areas->len;
  StegDrawnElement      joined = *element;
  g_autofree StegPoint *points = g_new (StegPoint, n);
  guint                 known = 0;

  for (guint i = 0; i < n; i++)
    {
      int level = get_level (steg_radar_area (self->figures, i));

      points[i] = place_on (self, i, distance_of (self, level));
      known += level > 0;
    }
  if (known == n && n >= 3)
    {
      steg_drawing_add_path (self->drawing, element, points, n);
      return;
    }
  joined.shape = STEG_DRAWN_PATH;
  joined.paint.fill = STEG_COLOUR_NOTHING;
  for (guint i = 0; i < n && n >= 2; i++)
    {
      const StegPoint pair[] = { points[i], points[(i + 1) % n] };

      if (get_level (steg_radar_area (self->figures, i)) > 0
          && get_level (steg_radar_area (self->figures, (i + 1) % n)) > 0)
        steg_drawing_add_path (self->drawing, &joined, pair, G_N_ELEMENTS (pair));
    }
}

static StegColour
half (StegColour colour)
{
  colour.alpha = 0.5f;
  return colour;
}

static void
place_shapes (const Frame *self)
{
  const StegPalette     *palette = self->palette;
  const StegDrawnElement before = { .part = STEG_RADAR_SHAPE_BEFORE,
                                    .shape = STEG_DRAWN_POLYGON,
                                    .mark = -1,
                                    .paint = { half (palette->quiet), palette->dim, 1.2, FALSE } };
  const StegDrawnElement goal
    = { .part = STEG_RADAR_SHAPE_GOAL,
        .shape = STEG_DRAWN_POLYGON,
        .mark = -1,
        .paint = { .outline = palette->goal, .thickness = 1.8, .dashed = TRUE } };
  const StegDrawnElement now
    = { .part = STEG_RADAR_SHAPE_NOW,
        .shape = STEG_DRAWN_POLYGON,
        .mark = -1,
        .paint = { half (palette->level_fill[1]), palette->level_outline, 2.4, FALSE } };

  place_shape (self, &before, level_before);
  place_shape (self, &now, level_now);
  place_shape (self, &goal, level_goal);
}

static void
place_point (const Frame *self, guint position)
{
  const StegRadarArea *area = steg_radar_area (self->figures, position);
  double               size = MAX (self->em * POINT_SIZE, 5);
  StegPoint            at = place_on (self, position, distance_of (self, area->level));
  StegDrawnElement     point = { .part = STEG_RADAR_POINT,
                                 .shape = STEG_DRAWN_BOX,
                                 .mark = (int) position,
                                 .level = area->level,
                                 .box = { at.x - size / 2, at.y - size / 2, size, size },
                                 .radius = size / 2 };

  point.paint = (StegPaint){ self->palette->level_outline, self->palette->background, 1, FALSE };
  if (area->level > 0)
    steg_drawing_add (self->drawing, &point);
}

static void
add_mark (const Frame *self, guint position, const StegBox *box)
{
  const StegRadarArea *area = steg_radar_area (self->figures, position);
  const StegMark       mark = { area->identity, area->spoken, *box };

  steg_drawing_add_mark (self->drawing, &mark);
}

static void
place_label (const Frame *self, guint position)
{
  const StegRadarArea *area = steg_radar_area (self->figures, position);
  Label                label = measure_label (self, position);
  StegTextStyle        name = name_style (self), value = value_style (self);
  StegBox              box = label.box;

  name.across = value.across = label.across;
  add_mark (self, position, &label.box);
  box.height = label.name_height;
  steg_drawing_add_text (self->drawing, STEG_RADAR_NAME, (int) position, &box, area->name, &name);
  box.y += label.name_height;
  box.height = label.box.height - label.name_height;
  steg_drawing_add_text (self->drawing, STEG_RADAR_VALUE, (int) position, &box, area->value,
                         &value);
}

/* A letter at the end of the spoke, whose meaning the key tells. */
static void
place_letter (const Frame *self, guint position)
{
  const StegPalette *palette = self->palette;
  StegTextStyle      style = steg_chart_style (palette, LETTER_SIZE, TRUE, &palette->text);
  double             room = self->em * LETTER_ROOM;
  StegPoint          at = place_on (self, position, self->radius + room / 2);
  StegBox            box = { at.x - room / 2, at.y - room / 2, room, room };
  g_autofree char   *letter = steg_key_letter (position);

  style.across = STEG_ALIGN_CENTRE;
  steg_drawing_add_text (self->drawing, STEG_RADAR_LETTER, (int) position, &box, letter, &style);
}

static void
place_rings (const Frame *self)
{
  for (int level = 1; level <= self->figures->n_levels; level++)
    place_ring (self, level);
  for (guint i = 0; i < self->figures->areas->len; i++)
    place_spoke (self, i);
  place_shapes (self);
  for (int level = 1; level <= self->figures->n_levels; level++)
    place_number (self, level);
}

/* The names and values of all areas, as the key lists them. Returns: owned. */
static GPtrArray *
list_names (const StegRadar *figures)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < figures->areas->len; i++)
    {
      const StegRadarArea *area = steg_radar_area (figures, i);

      g_ptr_array_add (names, g_strdup_printf ("%s: %s", area->name, area->value));
    }
  return names;
}

static void
lay_out_with_key (Frame *self)
{
  g_autoptr (GPtrArray) names = list_names (self->figures);
  g_auto (StegKey) key = { 0 };
  double    taken;
  StegPoint at;

  steg_key_init (&key, self->ink, self->palette, (const char *const *) names->pdata, names->len,
                 self->plot.width);
  taken = steg_key_height (&key) + self->em * KEY_GAP;
  self->plot.height = MAX (self->plot.height - taken, 1);
  at = (StegPoint){ self->plot.x, steg_box_bottom (&self->plot) + self->em * KEY_GAP };
  self->centre = steg_box_centre (&self->plot);
  self->radius
    = MAX (MIN (self->plot.width, self->plot.height) / 2 - self->em * LETTER_ROOM, self->em);
  place_rings (self);
  for (guint i = 0; i < names->len; i++)
    {
      StegBox line = steg_key_line (&key, i, at);

      add_mark (self, i, &line);
      steg_key_place (&key, self->drawing, i, at, STEG_RADAR_KEY, (int) i);
      place_letter (self, i);
      place_point (self, i);
    }
}

static void
lay_out_with_names (const Frame *self)
{
  place_rings (self);
  for (guint i = 0; i < self->figures->areas->len; i++)
    {
      place_label (self, i);
      place_point (self, i);
    }
}

#define N_ENTRIES 3

static gboolean
any_area (const StegRadar *figures, int (*get_level) (const StegRadarArea *))
{
  for (guint i = 0; i < figures->areas->len; i++)
    if (get_level (steg_radar_area (figures, i)) > 0)
      return TRUE;
  return FALSE;
}

static void
list_entries (const StegRadar *figures, const StegPalette *palette, StegLegendEntry *entries)
{
  const StegPaint now = { palette->level_fill[1], palette->level_outline, 2.4, FALSE };
  const StegPaint before = { palette->quiet, palette->dim, 1.2, FALSE };
  const StegPaint goal = { .outline = palette->goal, .thickness = 1.8, .dashed = TRUE };

  entries[0] = (StegLegendEntry){ any_area (figures, level_now) ? figures->words.now : NULL,
                                  STEG_DRAWN_BOX, 0.7, 0, now };
  entries[1] = (StegLegendEntry){ any_area (figures, level_before) ? figures->words.before : NULL,
                                  STEG_DRAWN_BOX, 0.7, 0, before };
  entries[2] = (StegLegendEntry){ any_area (figures, level_goal) ? figures->words.goal : NULL,
                                  STEG_DRAWN_LINE, 1.4, 0, goal };
}

void
steg_radar_lay_out (StegChart         *chart,
                    StegDrawing       *drawing,
                    StegInk           *ink,
                    const StegPalette *palette,
                    const StegBox     *box)
{
  Frame           self = { .figures = (const StegRadar *) chart,
                           .drawing = drawing,
                           .ink = ink,
                           .palette = palette,
                           .em = palette->font_size,
                           .plot = *box };
  StegLegendEntry entries[N_ENTRIES];
  double          least, smallest = steg_chart_smallest (palette->font_size);

  list_entries (self.figures, palette, entries);
  self.plot = steg_legend_head (drawing, ink, palette, box, entries, N_ENTRIES);
  self.centre = steg_box_centre (&self.plot);
  least = MIN (self.plot.width, self.plot.height) * GOOD_RADIUS;
  if (fit_radius (&self, MAX (self.em * VALUE_SIZE, smallest), least)
      || fit_radius (&self, smallest, self.em * LEAST_RADIUS))
    lay_out_with_names (&self);
  else
    lay_out_with_key (&self);
}

/* Heights in parts of the font size. */
#define GOOD_SHAPE 22.0
#define LEAST_SHAPE 18.5
#define KEY_COLUMN 18.0
#define KEY_ROW 1.7
#define MOST_AROUND 6
#define LEAST_AROUND_WIDTH 22.0

double
steg_radar_get_height (const StegChart *chart, double font_size, double width, gboolean is_least)
{
  const StegRadar *self = (const StegRadar *) chart;
  double           shape = is_least ? LEAST_SHAPE : GOOD_SHAPE;
  double           columns = MAX (floor (width / (KEY_COLUMN * font_size)), 1);

  if (self->areas->len > MOST_AROUND || width < LEAST_AROUND_WIDTH * font_size)
    shape += KEY_ROW * ceil (self->areas->len / columns);
  return shape * font_size;
}
