#pragma once

#include <QAbstractButton>
#include <QPixmap>
#include <memory>

#include "core/model/chain.h"

namespace throughline {

/// A button of a document opened lately: a small picture of its chain as soon as that is known, its name, its folder.
class RecentCard : public QAbstractButton {
    Q_OBJECT
  public:
    RecentCard(const QString& path, QWidget* parent);

    [[nodiscard]] const QString& path() const { return path_; }
    void setChain(std::shared_ptr<const Chain> chain);
    [[nodiscard]] bool hasPicture() const { return chain_ != nullptr; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString path_;
    QString place_;
    std::shared_ptr<const Chain> chain_;
    QPixmap picture_; ///< made when it is first seen, and again for another theme
    bool isDark_ = false;
};

} // namespace throughline
