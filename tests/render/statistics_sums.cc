#include "render/statistics_sums.h"

namespace gongkai::render {
namespace {

/// A whole and its parts, as the forms print them.
struct Sum {
  const char* whole;
  std::vector<const char*> parts;
};

const std::vector<Sum>& sums(StatisticsList list) {
  static const std::vector<Sum> kOf2014 = {
      {"request.received",
       {"request.received_in_person", "request.received_by_fax", "request.received_online",
        "request.received_by_letter"}},
      {"request.closed", {"request.closed_on_time", "request.closed_extended"}},
      {"request.denied",
       {"request.denied_state_secret", "request.denied_commercial_secret", "request.denied_personal_privacy",
        "request.denied_security_stability", "request.denied_not_government_information",
        "request.denied_other"}},
      {"request.answered",
       {"request.already_public", "request.granted", "request.partial", "request.denied",
        "request.not_competent", "request.does_not_exist", "request.correction_requested",
        "request.other_channel"}},
      {"dispute.reconsiderations",
       {"dispute.reconsiderations_upheld", "dispute.reconsiderations_corrected",
        "dispute.reconsiderations_other"}},
      {"dispute.litigations",
       {"dispute.litigations_upheld", "dispute.litigations_corrected", "dispute.litigations_other"}},
      {"organization.staff", {"organization.staff_full_time", "organization.staff_part_time"}},
      {"response.press_conferences", {"response.press_conferences_by_head"}},
      {"response.online_interviews", {"response.online_interviews_by_head"}},
      {"channel.other.items", {"disclosure.normative_documents"}},
      {"disclosure.items",
       {"channel.gazette.items", "channel.website.items", "channel.weibo.items", "channel.wechat.items",
        "channel.other.items"}}};
  static const std::vector<Sum> kShanghai = {
      {"request.received",
       {"request.received_in_person", "request.received_by_fax", "request.received_by_email",
        "request.received_by_website", "request.received_by_letter", "request.received_otherwise"}},
      {"request.denied",
       {"request.denied_state_secret", "request.denied_commercial_secret", "request.denied_personal_privacy",
        "request.denied_process", "request.denied_security_stability", "request.denied_other"}},
      {"request.answered",
       {"request.granted", "request.partial", "request.not_government_information", "request.does_not_exist",
        "request.not_competent", "request.unclear", "request.repeated", "request.denied"}},
      {"fee.total_cny", {"fee.disclosure_cny", "request.fees_cny"}},
      {"organization.designated_staff",
       {"organization.designated_staff_full_time", "organization.designated_staff_part_time"}}};
  static const std::vector<Sum> kOthers = {
      kShanghai.front(),
      {"request.rejected",
       {"request.not_government_information", "request.does_not_exist", "request.not_held", "request.unclear",
        "request.exempt_1", "request.exempt_2", "request.exempt_3", "request.exempt_4", "request.exempt_5",
        "request.exempt_6", "request.rejected_other"}},
      {"request.answered", {"request.granted", "request.partial", "request.rejected"}}};
  if (list == StatisticsList::k2014) return kOf2014;
  return list == StatisticsList::kShanghai ? kShanghai : kOthers;
}

}  // namespace

void settle(StatisticsCase& one) {
  for (const auto& [whole, parts] : sums(one.list)) {
    std::int64_t sum = 0;
    bool printed = false;
    for (const char* part : parts) {
      const auto at = one.values.find(part);
      printed |= at != one.values.end();
      if (at != one.values.end()) sum += at->second.value_or(0);
    }
    if (printed && one.values.contains(whole)) one.values[whole] = sum;
  }
}

}  // namespace gongkai::render
