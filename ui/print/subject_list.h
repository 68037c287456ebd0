#pragma once

#include <QComboBox>
#include <string>
#include <vector>

#include "ui/paint/review_content.h"

namespace throughline {

/// What can be printed of a chain, as a list in which one also types: a part of a title finds every task, end customer,
/// department and view, though the list itself shows no more than the first 200 of a kind. Titles are in natural order.
class SubjectList : public QComboBox {
    Q_OBJECT
  public:
    /// `first` is chosen, where the chain has it; else the whole chain.
    SubjectList(const Chain& chain, const ReviewSubject& first, QWidget* parent = nullptr);

    [[nodiscard]] const ReviewSubject& subject() const { return subjects_[static_cast<std::size_t>(currentIndex())]; }
    /// Says what the list does not show; empty where it shows everything.
    [[nodiscard]] const QString& cutWords() const { return cutWords_; }

  protected:
    void focusOutEvent(QFocusEvent* event) override;

  private:
    /// What is offered; as small as it can be, for there may be very many.
    struct Offer {
        QString text;
        ReviewSubject::Kind kind;
        std::string name;
    };
    [[nodiscard]] static ReviewSubject subjectOf(const Offer& offer);
    void offerAll(const Chain& chain);
    void list(std::vector<Offer> offers);
    void add(const QString& text, const ReviewSubject& subject);
    /// Whether it is there now: in the list, or because it could be added.
    bool choose(const ReviewSubject& subject);
    void makeSearch();
    /// The one that is chosen, where half a title was typed.
    void tidy();

    std::vector<ReviewSubject> subjects_; ///< by index
    std::vector<Offer> offers_;           ///< all, in the order of the list
    QString cutWords_;
};

} // namespace throughline
