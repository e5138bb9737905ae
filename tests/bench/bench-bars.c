/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/bench-bars.h"

#include <math.h>

#define N_BARS 10000
#define PITCH 33
#define BAR 25
#define RADIUS 5
#define BAND 60

struct _BenchBars
{
  GtkWidget parent;

  guint         n_visible;
  double        x, y, scale;
  PangoLayout **layouts; /* of each bar, made when it is first in view */
};

G_DEFINE_FINAL_TYPE (BenchBars, bench_bars, GTK_TYPE_WIDGET)

static PangoLayout *
get_layout (BenchBars *self, guint bar)
{
  g_autofree char *text = NULL;

  if (self->layouts[bar] == NULL)
    {
      text = g_strdup_printf ("Öva återläsning av kopior, steg %u", bar);
      self->layouts[bar] = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
    }
  return self->layouts[bar];
}

static void
paint_bar (BenchBars *self, GtkSnapshot *snapshot, guint bar, double x, double y, double width)
{
  static const GdkRGBA fill = { 0.8f, 0.88f, 0.97f, 1 };
  static const GdkRGBA outline = { 0.2f, 0.4f, 0.8f, 1 };
  static const GdkRGBA black = { 0, 0, 0, 1 };
  graphene_rect_t      rect
    = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, BAR);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &rect, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &fill, &rect);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &rounded, (float[4]){ 1, 1, 1, 1 },
                              (GdkRGBA[4]){ outline, outline, outline, outline });
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (x + width + 5), (float) y + 3));
  gtk_snapshot_append_layout (snapshot, get_layout (self, bar), &black);
  gtk_snapshot_restore (snapshot);
}

/* Bands behind the bars, as months are. */
static void
paint_bands (BenchBars *self, GtkSnapshot *snapshot)
{
  static const GdkRGBA white = { 1, 1, 1, 1 };
  static const GdkRGBA band = { 0, 0, 0, 0.02f };
  float                width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float                height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  double               pitch = BAND * self->scale;

  gtk_snapshot_append_color (snapshot, &white, &GRAPHENE_RECT_INIT (0, 0, width, height));
  for (double x = -fmod (self->x, 2 * pitch); x < width; x += 2 * pitch)
    gtk_snapshot_append_color (
      snapshot, &band,
      &GRAPHENE_RECT_INIT ((float) floor (x), 0, (float) floor (pitch), height));
}

static void
bench_bars_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BenchBars *self = BENCH_BARS (widget);
  guint      n_lanes = (guint) gtk_widget_get_height (widget) / PITCH + 1;
  double     pitch = gtk_widget_get_width (widget) / ceil ((double) self->n_visible / n_lanes);
  guint      first_lane = (guint) (self->y / PITCH);
  guint      first_bar = (guint) (self->x / pitch);

  paint_bands (self, snapshot);
  for (guint i = 0; i < self->n_visible; i++)
    {
      guint lane = first_lane + i % n_lanes;
      guint bar = first_bar + i / n_lanes;

      paint_bar (self, snapshot, (lane * 100 + bar) % N_BARS, floor (bar * pitch - self->x),
                 floor (lane * PITCH - self->y), pitch / 2 * self->scale);
    }
}

static void
bench_bars_finalize (GObject *object)
{
  BenchBars *self = BENCH_BARS (object);

  for (guint i = 0; i < N_BARS; i++)
    g_clear_object (&self->layouts[i]);
  g_free (self->layouts);
  G_OBJECT_CLASS (bench_bars_parent_class)->finalize (object);
}

static void
bench_bars_class_init (BenchBarsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bench_bars_finalize;
  GTK_WIDGET_CLASS (klass)->snapshot = bench_bars_snapshot;
}

static void
bench_bars_init (BenchBars *self)
{
  self->scale = 1;
  self->layouts = g_new0 (PangoLayout *, N_BARS);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
bench_bars_new (guint n_visible)
{
  BenchBars *self = g_object_new (BENCH_TYPE_BARS, NULL);

  self->n_visible = n_visible;
  return GTK_WIDGET (self);
}

void
bench_bars_move (BenchBars *self, double x, double y, double scale)
{
  self->x = x;
  self->y = y;
  self->scale = scale;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
