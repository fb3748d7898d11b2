// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shop_pictures.h"

namespace danggol::app
{

std::unique_ptr<ui::ProductPictures> shopPictures(ui::Theme &theme, models::TillSession &session)
{
    auto pictures = std::make_unique<ui::ProductPictures>(
        theme, [&session](const QString &hash, Reply<QByteArray> reply) {
            session.shop().catalog().picture(session.actor(), hash, std::move(reply));
        });
    ui::ProductPictures *kept = pictures.get();
    QObject::connect(&session, &models::TillSession::changed, kept, [kept](const ChangeSet &changes) {
        if (changes.touches(Topic::Product))
            kept->retry();
    });
    QObject::connect(&session, &models::TillSession::connectionChanged, kept, &ui::ProductPictures::retry);
    return pictures;
}

} // namespace danggol::app
