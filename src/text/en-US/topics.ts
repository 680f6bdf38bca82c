/** What people look for a scheme by; its type is what the other locale must have. */
export const topics = {
  value: "Customer value",
  potential: "Potential",
  pipeline: "Sales pipeline",
  loyalty: "Loyalty and lifecycle",
  risk: "Credit and risk",
  service: "Service and visits",
  logistics: "Delivery",
  profile: "Profile",
  industry: "Industry and region",
  quality: "Data and segment quality",
};
