#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

#include "core/report/document.h"

class QLabel;

namespace throughline {

class PagePreview;

/// The document on its pages, as it would be printed or exported now, with the ways to hand it in beside it. It is
/// composed shortly after it was asked for, and only where it is seen.
class CareerPreview : public QWidget {
    Q_OBJECT
  public:
    /// `report` gives the document as it stands.
    explicit CareerPreview(std::function<report::Report()> report, QWidget* parent = nullptr);

    /// Something that the document tells is different.
    void renew() { timer_.start(); }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSize sizeHint() const override { return {340, 320}; }

  signals:
    void printWanted();
    void exportWanted();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void compose();

    std::function<report::Report()> report_;
    QTimer timer_;
    PagePreview* pages_ = nullptr;
    QLabel* note_ = nullptr;
};

} // namespace throughline
