// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_stack.h"

#include <algorithm>
#include <numeric>

namespace danggol::ui
{

namespace
{

/// Labels that touch: they move together, to the mean of what they want.
struct Cluster
{
    qreal firstPx = 0; ///< the centre of the first
    int count = 0;
    qreal wishPx = 0; ///< the sum of where each would have the first
};

} // namespace

QList<qreal> stackLabels(const QList<qreal> &wantedPx, qreal heightPx, qreal topPx, qreal bottomPx)
{
    const auto count = static_cast<int>(wantedPx.size());
    if (count == 0)
        return {};
    const qreal pitch = std::min(heightPx, (bottomPx - topPx) / count);
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int left, int right) { return wantedPx.at(left) < wantedPx.at(right); });

    const auto inside = [&](const Cluster &cluster) {
        return std::clamp(cluster.wishPx / cluster.count, topPx + pitch / 2,
                          bottomPx - pitch / 2 - (cluster.count - 1) * pitch);
    };
    QList<Cluster> clusters;
    for (const int label : order) {
        Cluster added{.firstPx = 0, .count = 1, .wishPx = wantedPx.at(label)};
        added.firstPx = inside(added);
        while (!clusters.isEmpty() &&
               clusters.constLast().firstPx + clusters.constLast().count * pitch > added.firstPx) {
            const Cluster above = clusters.takeLast();
            added.wishPx += above.wishPx - added.count * above.count * pitch;
            added.count += above.count;
            added.firstPx = inside(added);
        }
        clusters.append(added);
    }

    QList<qreal> placed(count);
    int at = 0;
    for (const Cluster &cluster : clusters) {
        for (int i = 0; i < cluster.count; ++i)
            placed[order.at(at++)] = cluster.firstPx + i * pitch;
    }
    return placed;
}

} // namespace danggol::ui
